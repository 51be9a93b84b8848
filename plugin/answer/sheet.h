/* Lines with an offset and a size before them: how types and frames are drawn.  */

#ifndef LAYOUT_SHEET_H
#define LAYOUT_SHEET_H

#include <stddef.h>

#include "screen.h"

struct layout_arena;

struct layout_sheet_row {
    const char *offset; /* null: blank */
    const char *size;   /* null: blank */
    const char *text;   /* plain, indented already */
    const char *note;   /* behind the text; null: none */
    enum layout_ink ink;
};

struct layout_sheet {
    struct layout_arena *arena;
    struct layout_sheet_row *rows;
    size_t row_count;
    const char *beside_title; /* null: nothing beside */
    struct layout_sheet_row *beside;
    size_t beside_count;
};

void layout_sheet_init(struct layout_sheet *sheet, struct layout_arena *arena);

/* Appends a row to be filled.  */
struct layout_sheet_row *layout_sheet_add(struct layout_sheet *sheet);

/* Appends a row to what stands to the right, from the first row on.  */
struct layout_sheet_row *layout_sheet_add_beside(struct layout_sheet *sheet);

void layout_sheet_print(const struct layout_sheet *sheet, struct layout_screen *screen);

#endif
