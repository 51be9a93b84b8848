/* What the files of the engine are to each other.  Outputs are written on success only; fields are
   given by their own layouts, in the source's order.  */

#ifndef LAYOUT_RUST_PARTS_H
#define LAYOUT_RUST_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "layout.h"
#include "type.h"

struct layout_rust_content {
    const struct layout_rust_layout **fields;
    size_t count;
};

/* What stands around the fields of a body.  */
enum layout_rust_shape {
    LAYOUT_RUST_SIZED,
    LAYOUT_RUST_UNSIZABLE, /* the last field keeps its place */
    LAYOUT_RUST_PREFIXED   /* a tag comes first */
};

struct layout_rust_frame {
    enum layout_rust_shape shape;
    uint64_t tag_size;
    uint64_t tag_align;
};

/* An enum on its way: the contents of its variants, each with what the rules ask of it.  */
struct layout_rust_choice {
    const struct layout_rust_type *type;
    struct layout_rust_content *contents; /* one for each variant */
    struct layout_rust_wide *discriminants;
    size_t count;
};

/* scalar.c: primitives and pointers.  */
int layout_rust_scalar(struct layout_rust_types *types, const struct layout_rust_type *type,
                       struct layout_rust_layout *ret_layout);
/* sequence.c: what repeats or encloses one item, and opaque bytes.  */
int layout_rust_sequence(struct layout_rust_types *types, const struct layout_rust_type *type,
                         struct layout_rust_layout *ret_layout);
int layout_rust_opaque_bytes(const struct layout_rust_types *types,
                             const struct layout_rust_type *type,
                             struct layout_rust_layout *ret_layout);

/* body.c: tuples, structs, and the variants of enums.  */
int layout_rust_body(struct layout_rust_types *types, const struct layout_rust_content *content,
                     const struct layout_rust_repr *repr, struct layout_rust_frame frame,
                     struct layout_rust_layout *ret_layout);

/* union.c  */
int layout_rust_union(struct layout_rust_types *types, const struct layout_rust_content *content,
                      const struct layout_rust_repr *repr, struct layout_rust_layout *ret_layout);

/* enumeration.c: chooses between the next two.  */
int layout_rust_enumeration(struct layout_rust_types *types,
                            const struct layout_rust_choice *choice,
                            struct layout_rust_layout *ret_layout);

/* Whether nothing of the variant need be stored: it cannot be, and has no alignment to keep.  */
bool layout_rust_content_is_absent(const struct layout_rust_content *content);
bool layout_rust_content_is_uninhabited(const struct layout_rust_content *content);

/* filled.c: -ENOENT where no niche serves.  */
int layout_rust_filled(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                       struct layout_rust_layout *ret_layout);

/* tagged.c  */
int layout_rust_tagged(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                       struct layout_rust_layout *ret_layout);

/* span.c: the range from *RET_LOW to *RET_HIGH, round the end where LOW is the greater, that the
   COUNT discriminants at VALUES, which it may sort, have in an integer of SIZE bytes.  */
void layout_rust_span(struct layout_rust_wide *values, size_t count, uint32_t size, bool is_signed,
                      struct layout_rust_wide *ret_low, struct layout_rust_wide *ret_high);

/* VALUE up to the next multiple of ALIGN, a power of two.  Sizes are far below the end of 64 bits:
   every one is held against the target's bound as it is made.  */
static inline uint64_t layout_rust_up(uint64_t value, uint64_t align)
{
    return (value + align - 1) & ~(align - 1);
}

/* The number of the lowest bit of VALUE that is set; VALUE is not 0.  */
static inline unsigned layout_rust_lowest_bit(uint64_t value)
{
    unsigned bit = 0;

    while (!(value >> bit & 1))
        bit++;
    return bit;
}

#endif
