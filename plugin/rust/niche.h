/* Niches: the values that a type never has, which an enum around it may use to tell its other
   variants.  */

#ifndef LAYOUT_RUST_NICHE_H
#define LAYOUT_RUST_NICHE_H

#include <stdbool.h>
#include <stdint.h>

#include "wide.h"

/* A scalar within a type that is START to END only, around the greatest value back to 0 where
   START is greater.  A type has one niche at most, that with the most values left.  */
struct layout_rust_niche {
    uint64_t offset; /* bytes from the start of the type */
    uint32_t size;   /* bytes of the scalar; 0: there is no niche */
    struct layout_rust_wide start;
    struct layout_rust_wide end;
};

/* How many values NICHE leaves free; 0 for none.  */
struct layout_rust_wide layout_rust_niche_available(const struct layout_rust_niche *niche);

/* A niche of the scalar of SIZE bytes at OFFSET, which is no niche where every value is valid.  */
struct layout_rust_niche layout_rust_niche_of(uint64_t offset, uint32_t size,
                                              struct layout_rust_wide start,
                                              struct layout_rust_wide end);

/* Takes COUNT values, 1 or more, from *NICHE, whose range grows by them, and writes the first to
 *RET_FIRST; the others follow it.  Returns false, with nothing changed, where it has too few.  */
bool layout_rust_niche_take(struct layout_rust_niche *niche, uint64_t count,
                            struct layout_rust_wide *ret_first);

#endif
