/* What Rust would make of a type of the source: the mirror with the same bytes, that with the same
   fields, and the Rust shapes that it plays by hand.  */

#ifndef LAYOUT_MIRROR_H
#define LAYOUT_MIRROR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Sizes, offsets and alignments are bytes.  */
struct layout_mirror_field {
    const char *name;      /* as in the source; null for an unnamed member */
    const char *type_name; /* as Rust spells it */
    uint64_t offset;
    uint64_t size;
    uint64_t align;
};

struct layout_mirror_variant {
    const char *name;                   /* null for an arm that the source gives none */
    struct layout_mirror_field *fields; /* in memory order */
    size_t field_count;

    /* In a choice alone.  */
    bool largest;       /* the one that makes the type as large as it is */
    uint64_t box_saves; /* of the largest: what the type would take less with it in a Box */
};

/* The enum that a union becomes together with what says which arm of it is in use, and the struct
   around that enum where the source's has more members.  Offsets are from the start of the
   idiom's type, be it the enum or the struct.  */
struct layout_mirror_choice {
    struct layout_mirror_field *fields; /* of the struct, the enum among them; in memory order */
    size_t field_count;                 /* 0: the type is the enum itself */
    uint64_t tag_offset;                /* of the integer that tells the variants apart */
    uint64_t tag_size;
    bool tag_is_niche; /* it is a field of one variant, and tells the others by values that the
                          field itself never has */
    struct layout_mirror_variant *variants;
    size_t variant_count;
    uint64_t units; /* further variants: without fields, and nothing tells their names */
};

/* The values of a scalar within the type that no value of the type has.  They may have 128 bits,
   and are only told, so they are text: decimal without a sign.  */
struct layout_mirror_niche {
    uint64_t offset;
    uint64_t size;
    const char *start; /* the valid ones, around the greatest back to 0 where this is greater */
    const char *end;
    const char *available;
};

enum layout_idiom_kind {
    LAYOUT_IDIOM_ZST,
    LAYOUT_IDIOM_DST,
    LAYOUT_IDIOM_SLICE,
    LAYOUT_IDIOM_VEC,
    LAYOUT_IDIOM_STRING,
    LAYOUT_IDIOM_STR,
    LAYOUT_IDIOM_TRAIT_OBJECT,
    LAYOUT_IDIOM_VTABLE,
    LAYOUT_IDIOM_OPTION,
    LAYOUT_IDIOM_BOX,
    LAYOUT_IDIOM_RC,
    LAYOUT_IDIOM_ARC,
    LAYOUT_IDIOM_MUTEX,
    LAYOUT_IDIOM_TAGGED_UNION,
    LAYOUT_IDIOM_C_LIKE_ENUM,
    LAYOUT_IDIOM_TUPLE,
    LAYOUT_IDIOM_KINDS
};

struct layout_idiom {
    enum layout_idiom_kind kind;
    const char *type_name; /* as Rust spells it */
    bool has_size;         /* false for what has none before run time */
    uint64_t size;
    uint64_t align;
    const char *fields; /* of the source that play the part, with spaces between; or null */
    const char *why;    /* one sentence */
    const struct layout_mirror_choice *choice; /* of a tagged union; else null */
};

struct layout_mirror {
    const char *name;
    bool copy; /* what Rust would derive for the mirrors */
    bool send;
    bool sync;

    /* With the same bytes.  */
    const char *reason; /* what Rust cannot say, and what stands in; null: the mirror is exact */
    uint64_t c_size;
    uint64_t c_align;

    /* As Rust lays the same fields out where it may.  */
    bool has_rust; /* false where it would be no legal type: larger than Rust's bound */
    uint64_t rust_size;
    uint64_t rust_align;
    bool has_option_size;
    uint64_t option_size;               /* of Option<T> */
    struct layout_mirror_field *fields; /* struct, union: in memory order */
    size_t field_count;
    struct layout_mirror_variant *variants; /* enum */
    size_t variant_count;
    const struct layout_mirror_niche *niche; /* null: there is none */

    struct layout_idiom *idioms;
    size_t idiom_count;
};

/* Bytes of a struct or union that no field covers.  */
struct layout_mirror_padding {
    uint64_t offset;
    uint64_t size;
    bool tail;
};

/* Finds the next padding of the mirror that Rust lays out, among its fields from *CURSOR on, which
   is 0 at first.  Returns true and fills *RET_PADDING and *RET_BEFORE, the number of fields that
   lie before it; or false at the end.  */
bool layout_mirror_next_padding(const struct layout_mirror *mirror, size_t *cursor,
                                struct layout_mirror_padding *ret_padding, size_t *ret_before);

/* How the report calls KIND.  */
const char *layout_idiom_name(enum layout_idiom_kind kind);

#endif
