/* What the files that make mirrors share.  */

#ifndef LAYOUT_RUST_MIRRORS_H
#define LAYOUT_RUST_MIRRORS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../model/strings.h"
#include "mirror.h"
#include "type.h"

struct layout_member;
struct layout_shape;
struct layout_type;

/* The two ways: with C's bytes, or as Rust likes.  */
enum layout_mirror_way { LAYOUT_MIRROR_C, LAYOUT_MIRROR_RUST };

/* What stands for a member.  */
struct layout_mirror_item {
    struct layout_rust_type *type;
    const char *spelled;
    uint64_t size;
    uint64_t align;
    bool holds_aligned; /* no packed struct may hold it */
    const char *reason; /* what Rust cannot say of it; null: it says all */
    bool is_own_reason; /* the reason is that of a mirror that is not exact itself */
};

struct layout_mirror_traits {
    bool copy;
    bool send;
    bool sync;
};

/* A field of a faithful mirror.  */
struct layout_mirror_part {
    const char *name; /* as in C, or made up; an identifier of Rust only after escaping */
    const char *spelled;
    struct layout_rust_type *type;
    uint64_t offset;
    bool is_filler; /* in no way a member of C's: alignment and padding */
    bool drops;     /* in a union: not Copy, so Rust wants ManuallyDrop around it */
};

/* A type and its mirrors.  */
struct layout_mirrored {
    const struct layout_type *type;
    const char *name; /* in Rust; no other type of the unit has it */
    bool made;        /* all below is there */
    bool known;       /* there is a faithful mirror; false where sizes or places are not known */
    struct layout_mirror_traits traits;

    struct layout_rust_type *faithful;
    const char *reason;               /* as layout_mirror's */
    struct layout_mirror_part *parts; /* struct, union; none for an enum */
    size_t part_count;

    struct layout_rust_type *free;
    const char **free_spelled;    /* struct, union: the types of its fields */
    bool is_integer;              /* enum: it became an integer in both */
    const char *spelled;          /* enum: that integer */
    const size_t *firsts;         /* enum: for each enumerator the first that has its value */
    struct layout_mirrored *next; /* in the table */
};

struct layout_mirrors {
    struct layout_report *report;
    struct layout_arena *arena;
    struct layout_mirror_options options;
    struct layout_rust_types types;
    struct layout_strings taken; /* names of types */
    const char **mentions;       /* names of types that are only pointed to and not known */
    size_t mention_count;

    struct layout_mirrored **table; /* by type; a power of two */
    size_t capacity;
    struct layout_mirrored **entries; /* as they were asked for */
    size_t entry_count;
    struct layout_mirrored **order; /* what is held by value before what holds it */
    size_t count;

    /* Types of our own that were used: AlignN by the binary logarithm.  */
    uint64_t aligns;
    bool uses_opaque;
    bool uses_aligned;
    bool uses_unaligned;
    bool uses_complex;
};

/* The mirrors of TYPE, made if need be; never null.  */
struct layout_mirrored *layout_mirror_find(struct layout_mirrors *mirrors,
                                           const struct layout_type *type);

/* The same, where only the name is wanted: nothing is laid out.  */
struct layout_mirrored *layout_mirror_entry(struct layout_mirrors *mirrors,
                                            const struct layout_type *type);

/* What stands for SHAPE.  Null type where its size is not known.  */
struct layout_mirror_item layout_mirror_item(struct layout_mirrors *mirrors,
                                             const struct layout_shape *shape,
                                             enum layout_mirror_way way);

/* SIZE bytes aligned to ALIGN for what has no type in Rust.  */
struct layout_mirror_item layout_mirror_opaque(struct layout_mirrors *mirrors, uint64_t size,
                                               uint64_t align, const char *reason);

/* ITEM, aligned to ALIGN and so perhaps larger; and ITEM without any alignment.  */
struct layout_mirror_item layout_mirror_aligned(struct layout_mirrors *mirrors,
                                                struct layout_mirror_item item, uint64_t align);
struct layout_mirror_item layout_mirror_unaligned(struct layout_mirrors *mirrors,
                                                  struct layout_mirror_item item);

/* A type of no size and of ALIGN.  */
struct layout_mirror_item layout_mirror_marker(struct layout_mirrors *mirrors, uint64_t align);

/* COUNT of ITEM.  */
struct layout_mirror_item layout_mirror_array(struct layout_mirrors *mirrors,
                                              struct layout_mirror_item item, uint64_t count);

struct layout_mirror_traits layout_mirror_traits(struct layout_mirrors *mirrors,
                                                 const struct layout_shape *shape);

/* How Rust spells SHAPE where only a pointer or a function leads to it.  */
const char *layout_mirror_spell(struct layout_mirrors *mirrors, const struct layout_shape *shape,
                                enum layout_mirror_way way);
const char *layout_mirror_spell_pointer(struct layout_mirrors *mirrors,
                                        const struct layout_shape *pointer,
                                        enum layout_mirror_way way);

/* Fill in what ENTRY is, by the kind of its type.  */
void layout_mirror_make_enum(struct layout_mirrors *mirrors, struct layout_mirrored *entry);
/* For each enumerator of TYPE the number of the first that has its value.  */
const size_t *layout_mirror_firsts(struct layout_arena *arena, const struct layout_type *type);

void layout_mirror_make_faithful(struct layout_mirrors *mirrors, struct layout_mirrored *entry);
void layout_mirror_make_free(struct layout_mirrors *mirrors, struct layout_mirrored *entry);

/* The members FIRST to *RET_END - 1 of TYPE are bit-fields next to each other: what they are
   called together.  */
const char *layout_mirror_run(struct layout_mirrors *mirrors, const struct layout_type *type,
                              size_t first, size_t *ret_end);

/* Names of types.  */
void layout_mirror_name_all(struct layout_mirrors *mirrors);
const char *layout_mirror_camel(struct layout_arena *arena, const char *name);
/* Whether it is a name that the generated source needs itself.  */
bool layout_mirror_is_reserved(const char *name);

/* Whether a type has that name; and a name like it that none has.  */
bool layout_mirror_is_taken(struct layout_mirrors *mirrors, const char *name);
const char *layout_mirror_unique(struct layout_mirrors *mirrors, const char *name);

#endif
