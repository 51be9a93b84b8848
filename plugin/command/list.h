/* Rows and columns of what a program has; shared by list and by the exports that are tables.  */

#ifndef LAYOUT_LIST_H
#define LAYOUT_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;
struct layout_program;
struct layout_section;

/* A cell: a number, a text, or neither where nothing is known.  */
struct layout_cell {
    bool is_number;
    uint64_t number;
    const char *text; /* plain */
};

/* What the rows are made from.  */
struct layout_listing {
    const struct layout_program *program;
    struct layout_arena *arena;
    uint64_t *instances;             /* of types */
    struct layout_section *sections; /* of all variables */
    size_t section_count;
};

struct layout_list_column {
    const char *name; /* as it is asked for, and in XML and JSON */
    bool number;
    bool unknown_first; /* when sorted: what is not known is the worst */
    struct layout_cell (*get)(const struct layout_listing *listing, size_t row);
};

/* A kind of rows.  */
struct layout_list_kind {
    const char *name; /* "types" */
    const char *item; /* "type" */
    const struct layout_list_column *columns;
    size_t column_count;
    const char *shown; /* columns by default */
    const char *sort;  /* column by default */
    size_t (*count)(const struct layout_listing *listing);
};

extern const struct layout_list_kind layout_list_kinds[];
extern const char *const layout_list_kind_words[]; /* their names, ended by a null pointer */

void layout_listing_init(struct layout_listing *listing, const struct layout_program *program,
                         struct layout_arena *arena);

/* Null where there is none of that name.  */
const struct layout_list_column *layout_list_column(const struct layout_list_kind *kind,
                                                    const char *name, size_t length);

#endif
