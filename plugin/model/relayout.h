/* A struct's members laid out in another order.

   GCC's layout is a fact and never computed again; this asks what it would be.  The rules are those
   of the System V ABIs, which GCC follows on most targets: a member lies at the next multiple of
   its alignment, a bit-field at the next bit unless it would span more units of its type than fit.
   Where they do not give GCC's own layout for the order that the source has, nothing is said of
   another one: so with packed structs, pragmas, bases, unnamed bit-fields and other ABIs.  */

#ifndef LAYOUT_RELAYOUT_H
#define LAYOUT_RELAYOUT_H

#include <stddef.h>
#include <stdint.h>

struct layout_arena;
struct layout_type;

struct layout_relayout {
    const size_t *order;         /* COUNT indices into the type's members */
    const uint64_t *bit_offsets; /* of these members, from the start of the type */
    size_t count;
    uint64_t size;         /* bytes, of the type */
    uint64_t padding_bits; /* what no member covers */
};

/* Lays TYPE's members out in ORDER, a permutation of their indices that the caller owns; a
   bit-field must stand with the others of its run, in their order.  Returns 0 with *RET, whose
   arrays but ORDER live in ARENA, or -ENOTSUP where the rules above are not TYPE's.  */
__attribute__((__warn_unused_result__)) int layout_relayout(const struct layout_type *type,
                                                            const size_t *order,
                                                            struct layout_arena *arena,
                                                            struct layout_relayout *ret);

/* Proposes the order that is best for most structs: by falling alignment, members of one alignment
   and runs of bit-fields as the source has them, and what ends in a flexible array last.  It may be
   no better than the source's.  Otherwise as layout_relayout; the order lives in ARENA.  */
__attribute__((__warn_unused_result__)) int layout_relayout_propose(const struct layout_type *type,
                                                                    struct layout_arena *arena,
                                                                    struct layout_relayout *ret);

#endif
