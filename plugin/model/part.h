/* Parts of a report that may be left out of it where that was asked for, to make it smaller: each
   can be missed without what is left becoming untrue.  */

#ifndef LAYOUT_PART_H
#define LAYOUT_PART_H

#include <stdbool.h>
#include <stddef.h>

/* Bits, to be or-ed together.  */
enum layout_part {
    LAYOUT_PART_RUST = 1 << 0,        /* the mirrors in Rust, and the shapes that types play */
    LAYOUT_PART_SUGGESTIONS = 1 << 1, /* orders that make types smaller */
    LAYOUT_PART_SLOTS = 1 << 2        /* what frames are made of */
};

#define LAYOUT_PART_COUNT 3

/* What the part with the bit 1 << I is called.  */
extern const char *const layout_part_names[LAYOUT_PART_COUNT];

/* Takes a list of names with one SEPARATOR between two.  Returns whether all are known and none
   comes twice, and only then fills *RET_PARTS.  */
bool layout_parts_parse(const char *list, char separator, unsigned *ret_parts);

#endif
