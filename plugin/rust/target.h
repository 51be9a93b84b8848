/* What Rust's rules ask of a machine: the sizes and alignments of its primitives.

   rustc reads them from the data layout that LLVM has for each target.  Only the alignment that
   the ABI demands counts there, not the preferred one behind it.  */

#ifndef LAYOUT_RUST_TARGET_H
#define LAYOUT_RUST_TARGET_H

#include <stdint.h>

struct layout_machine;

/* The integers that Rust has, by the binary logarithm of their size in bytes: i8 to i128.  */
#define LAYOUT_RUST_INTEGER_SIZES 5

/* As a place in the arrays below, for sizes of 2 to 16 bytes: f16 to f128.  */
#define LAYOUT_RUST_FLOAT_SIZES 4

/* Alignments and sizes in bytes.  */
struct layout_rust_target {
    uint32_t pointer_size;
    uint32_t pointer_align;
    uint32_t integer_align[LAYOUT_RUST_INTEGER_SIZES]; /* of 1, 2, 4, 8 and 16 bytes */
    uint32_t float_align[LAYOUT_RUST_FLOAT_SIZES];     /* of 2, 4, 8 and 16 bytes */
    uint32_t aggregate_align;                          /* what every struct has at least */
    uint32_t vector8_align;                            /* of vectors of 8 bytes */
    uint32_t vector16_align;                           /* of vectors of 16 bytes */
    uint32_t c_enum_size;                              /* the least a repr(C) enum takes */
    uint64_t size_bound;                               /* every size is below it */
};

/* Fills *RET_TARGET with what rustc knows of the machine that GCC calls TRIPLE.  MACHINE says what
   options made of it: with -m32 the triple still says x86_64.  Returns 0, or -ENOTSUP where Rust
   has no such target or its figures are not known here: a guess would look like an answer.  */
int layout_rust_target_find(const struct layout_machine *machine, const char *triple,
                            struct layout_rust_target *ret_target)
    __attribute__((__warn_unused_result__));

#endif
