/* Each distinct string once: file names and type spellings repeat by the thousand.  */

#ifndef LAYOUT_STRINGS_H
#define LAYOUT_STRINGS_H

#include <stddef.h>

struct layout_arena;

struct layout_strings {
    struct layout_arena *arena; /* owns the strings and the table */
    const char **table;         /* open addressing; capacity is a power of two */
    size_t capacity;
    size_t count;
};

/* An empty set whose strings will live in ARENA.  There is nothing to undo.  */
void layout_strings_init(struct layout_strings *strings, struct layout_arena *arena);

/* The one copy of TEXT; equal texts give the same pointer.  Null for a null TEXT.  */
const char *layout_strings_keep(struct layout_strings *strings, const char *text);

#endif
