/* A struct, union, class or enum as GCC laid it out.  Facts only: holes and padding are
   derived from them in hole.h.  */

#ifndef LAYOUT_TYPE_H
#define LAYOUT_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "limits.h"
#include "place.h"

struct layout_mirror;
struct layout_shape;
struct layout_suggestion;

/* Types from 2^60 bytes on keep their size but not their members' positions, so that no bit
   offset in the model can overflow 64 bits.  */
#define LAYOUT_SIZE_LIMIT (UINT64_C(1) << 60)

enum layout_type_kind { LAYOUT_STRUCT, LAYOUT_UNION, LAYOUT_ENUM };

enum layout_member_kind {
    LAYOUT_FIELD,
    LAYOUT_BASE, /* C++: a direct base, or a virtual one at any depth */
    LAYOUT_VPTR  /* C++: the pointer to the virtual table, where this class adds it */
};

struct layout_member {
    enum layout_member_kind kind;
    const char *name;                 /* null for an unnamed member */
    const char *type_name;            /* as the source language spells the type; null for a vptr */
    const struct layout_type *type;   /* that type, or what an array of it holds, if reported */
    const struct layout_shape *shape; /* what the type is made of; null for a vptr and a base, and
                                         in a model that was read from a report */
    struct layout_place place;
    bool has_position;   /* bit_offset is known (it is not behind a member of variable size) */
    bool has_size;       /* bit_size is known */
    uint64_t bit_offset; /* from the start of the struct */
    uint64_t bit_size;   /* 0 for a flexible array: it takes nothing of the struct */
    uint64_t align;      /* bytes; what GCC placed it by, not what its type asks elsewhere */
    bool bitfield;
    bool flexible;
    bool is_virtual; /* a virtual base */
    bool own_line;   /* is to share no cache line with another of these */
};

struct layout_enumerator {
    const char *name;
    bool negative;
    uint64_t magnitude; /* the value is this, or minus this where negative */
};

struct layout_type {
    enum layout_type_kind kind;
    uint32_t id;      /* from 1, unique in the report; 0 for one that is not in it */
    const char *name; /* the tag, else the typedef's name, else null; in C++ qualified */
    struct layout_place place;
    bool named_by_typedef;
    bool is_class; /* C++: it has bases, a vptr or anything else that C has not */
    bool packed;
    bool reversed;    /* its scalars are stored in the byte order that the target's are not */
    bool transparent; /* a union that is passed as its first member */
    bool flexible;    /* ends in a flexible array, or in a struct that does */
    bool system_header;
    bool local;             /* defined in a function */
    bool is_managed;        /* C++: copying or destroying it runs code of its own */
    bool is_made;           /* the compiler made it up and laid it out; no source has it */
    bool is_signed;         /* enum: the integer type it is stored as */
    bool has_size;          /* false for GNU C's structs of variable size */
    uint64_t size;          /* bytes, as sizeof answers */
    uint64_t align;         /* bytes, as _Alignof answers */
    uint64_t typedef_align; /* bytes that _Alignof answers where it is the typedef that names the
                               type that has an alignment of its own; 0: none, and in a model read
                               from a report, whose align it is then */
    uint64_t user_align;  /* bytes that the source asked for, of it or a part of it, which are just
                             those that it has; 0: nothing asked, in vain, or not known */
    uint64_t asked_align; /* bytes that the type itself was asked to have, be they more or less than
                             its members need; 0: none, and in a model read from a report */
    struct layout_type_limits limits;

    struct layout_member *members; /* struct and union: by rising offset, unknown ones last */
    size_t member_count;

    const char *vtable;     /* C++: the symbol of its virtual table, or null */
    bool vtable_elsewhere;  /* which is left to another unit: that of its key function */
    const char *underlying; /* enum: the integer type it is stored as */
    struct layout_enumerator *enumerators;
    size_t enumerator_count;
    bool lacks_enumerators; /* of values that 64 bits do not hold; unknown in a model read from a
                               report */

    const struct layout_suggestion *suggestion; /* how it could be smaller, or null */
    const struct layout_mirror *mirror; /* what Rust would make of it; null where not known */
};

/* Bytes, as _Alignof answers for the name that TYPE has.  */
static inline uint64_t layout_type_named_align(const struct layout_type *type)
{
    return type->typedef_align ? type->typedef_align : type->align;
}

#endif
