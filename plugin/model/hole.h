/* What of a struct no member covers.  Pure functions of the members.  */

#ifndef LAYOUT_HOLE_H
#define LAYOUT_HOLE_H

#include <stdbool.h>
#include <stdint.h>

struct layout_type;

/* A run of bits that no member covers, either whole bytes or bits within one byte: a gap that
   begins or ends inside a byte is reported as up to three holes, so that whole bytes and bits
   can be added up apart (the vocabulary of dwarves: hole and bit hole).  A member of no size, as a
   flexible array, covers nothing, but a hole ends where it begins: what follows is another.  */
struct layout_hole {
    uint64_t bit_offset; /* from the start of the type */
    uint64_t bit_size;   /* never 0 */
    bool whole_bytes;    /* begins and ends at a byte; else it lies within one byte */
    bool tail;           /* no member begins after it */
};

struct layout_padding {
    uint64_t bytes; /* in whole bytes, tail included */
    uint64_t bits;  /* inside partly used bytes */
};

/* Finds the next run of bits from *CURSOR on that no member of TYPE covers.  Start with
   *cursor = 0.  Returns 1 and fills *RET_HOLE, or 0 at the end.  A type whose size or one of
   whose positions is not known has no holes to tell, an enum none at all.  In a union every
   member starts at 0, so only its tail can be found.  */
int layout_type_next_hole(const struct layout_type *type, uint64_t *cursor,
                          struct layout_hole *ret_hole);

/* Whether the holes of TYPE can be told: it is a struct or union, its size, and each member's
   position and size are known.  */
bool layout_type_has_known_holes(const struct layout_type *type);

/* The sum of all holes.  Zero where they cannot be told.  */
struct layout_padding layout_type_padding(const struct layout_type *type);

/* How many cache lines of LINE bytes an instance touches that starts at a line's first byte;
   0 where the size or the line is not known.  An array of instances may touch more.  */
uint64_t layout_type_cache_lines(const struct layout_type *type, uint32_t line);

#endif
