/* Where Rust puts things: the rules of the rustc that version.h names, for any target.

   The rules know nothing of C.  They are reimplemented, not asked of a compiler, so that a
   cross-compiling GCC can tell what Rust would do on a machine nobody has Rust for.  */

#ifndef LAYOUT_RUST_LAYOUT_H
#define LAYOUT_RUST_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "niche.h"
#include "wide.h"

struct layout_rust_layout;
struct layout_rust_type;
struct layout_rust_types;

/* How values tell which variant they are.  */
enum layout_rust_encoding {
    LAYOUT_RUST_SINGLE, /* only one is possible: everything but enums, and some of these */
    LAYOUT_RUST_EMPTY,  /* none is: there are no values */
    LAYOUT_RUST_TAGGED, /* by a tag of their own, before the fields */
    LAYOUT_RUST_FILLED  /* by values that a field of the largest variant never has */
};

/* Where the fields of one struct, union or variant are.  Arrays have FIELD_COUNT items.  */
struct layout_rust_body {
    size_t field_count;
    uint64_t *offsets; /* in the source's order; of a variant from the start of the enum */
    size_t *order;     /* the fields' numbers as they lie in memory */
    const struct layout_rust_layout **fields; /* the fields' own layouts, in the source's order */
    uint64_t size; /* with padding; of a variant with the tag, but no more of the enum */
    uint64_t align;
};

/* An answer; a value that lives in the arena of its types.  */
struct layout_rust_layout {
    uint64_t size; /* bytes; of an unsized type what comes before its tail, rounded up */
    uint64_t align;
    struct layout_rust_niche niche;
    bool uninhabited;   /* there can be no value of it */
    bool is_unsized;    /* its size is known at run time only */
    bool holds_aligned; /* a struct or union in which rustc finds repr(align(N)), so that no packed
                           one may hold it (error E0588) */

    enum layout_rust_encoding encoding;
    size_t variant;                  /* single: the one; filled: the one that the niche is in */
    struct layout_rust_body *bodies; /* single: one, of what has fields; tagged and filled: one for
                                        each variant */
    size_t body_count;

    /* Tagged and filled: the integer that tells the variants apart, and the values it may have,
       where all is told as in a niche.  */
    struct layout_rust_niche tag;
    /* Filled: the variants of these numbers are told by the values from FILLED_START on, one for
       each, modulo the tag's size; the one that the niche is in by any other.  */
    size_t first_filled;
    size_t last_filled;
    struct layout_rust_wide filled_start;
};

/* Lays TYPE out and writes the answer, which is kept with TYPE, to *RET_LAYOUT.  Returns 0, or
   -EOVERFLOW for a type as large as the target's bound or larger; -EINVAL for one that rustc
   rejects: an unsized field that is not the last, packed and aligned at once or packed around an
   aligned one, an enum of unsized or of discriminants that its integer cannot hold;
   -ELOOP for one that holds itself.  */
int layout_rust_type_layout(struct layout_rust_types *types, struct layout_rust_type *type,
                            const struct layout_rust_layout **ret_layout)
    __attribute__((__warn_unused_result__));

static inline bool layout_rust_is_zero_sized(const struct layout_rust_layout *layout)
{
    return layout->size == 0 && !layout->is_unsized;
}

#endif
