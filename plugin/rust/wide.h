/* 128-bit integers in two words.  A niche of a u128 or the discriminants of an enum that is one
   need them, and C11 has none that every host of a GCC offers.  All arithmetic is modulo 2^128, and
   a negative number is its two's complement.  */

#ifndef LAYOUT_RUST_WIDE_H
#define LAYOUT_RUST_WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_rust_wide {
    uint64_t low;
    uint64_t high;
};

/* Room for the decimal digits of any value, a sign and the null byte.  */
#define LAYOUT_RUST_WIDE_TEXT 41

struct layout_rust_wide layout_rust_wide_of(uint64_t magnitude, bool negative);

struct layout_rust_wide layout_rust_wide_add(struct layout_rust_wide a, struct layout_rust_wide b);
struct layout_rust_wide layout_rust_wide_subtract(struct layout_rust_wide a,
                                                  struct layout_rust_wide b);

/* Less than, equal to or greater than 0 as A is to B, both without or both with a sign.  */
int layout_rust_wide_compare(struct layout_rust_wide a, struct layout_rust_wide b);
int layout_rust_wide_compare_signed(struct layout_rust_wide a, struct layout_rust_wide b);

bool layout_rust_wide_is_zero(struct layout_rust_wide a);
bool layout_rust_wide_is_negative(struct layout_rust_wide a);

/* The greatest value of an unsigned integer of SIZE bytes, 1 to 16: also the mask of its bits.  */
struct layout_rust_wide layout_rust_wide_max(uint32_t size);

/* A modulo 2^(8 * SIZE).  */
struct layout_rust_wide layout_rust_wide_cut(struct layout_rust_wide a, uint32_t size);

/* Writes A in decimal without a sign and returns TEXT.  */
const char *layout_rust_wide_print(struct layout_rust_wide a, char text[LAYOUT_RUST_WIDE_TEXT]);

#endif
