/* Columns of text that line up.  */

#ifndef LAYOUT_TABLE_H
#define LAYOUT_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "screen.h"

struct layout_arena;

#define LAYOUT_TABLE_COLUMN_LIMIT 16

struct layout_column {
    const char *title;
    bool number; /* to the right */
    enum layout_ink ink;
};

/* The last column is not padded, so no line ends in blanks.  */
struct layout_table {
    struct layout_arena *arena;
    struct layout_column columns[LAYOUT_TABLE_COLUMN_LIMIT];
    size_t column_count;
    const char **cells; /* row by row */
    size_t cell_count;
};

void layout_table_init(struct layout_table *table, struct layout_arena *arena);
void layout_table_column(struct layout_table *table, const char *title, bool number,
                         enum layout_ink ink);

/* The next cell.  TEXT must be plain; null is shown as "-".  */
void layout_table_text(struct layout_table *table, const char *text);
void layout_table_number(struct layout_table *table, uint64_t number);

/* Prints titles and rows.  */
void layout_table_print(const struct layout_table *table, struct layout_screen *screen);

#endif
