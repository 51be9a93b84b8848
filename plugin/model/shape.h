/* What a type of the source is made of, where its spelling is not enough: a rule that asks what
   another language would make of a member must know that "foo_t" is a pointer to const.  */

#ifndef LAYOUT_SHAPE_H
#define LAYOUT_SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_type;

enum layout_shape_kind {
    LAYOUT_SHAPE_OPAQUE, /* nothing but its size is known */
    LAYOUT_SHAPE_VOID,
    LAYOUT_SHAPE_BOOL,
    LAYOUT_SHAPE_CHAR,        /* plain char, whose sign is the target's */
    LAYOUT_SHAPE_INTEGER,     /* all others, the bit-precise ones too */
    LAYOUT_SHAPE_FLOAT,       /* IEEE's binary32 or binary64 */
    LAYOUT_SHAPE_OTHER_FLOAT, /* long double where it is wider, _Float16, decimals */
    LAYOUT_SHAPE_COMPLEX,
    LAYOUT_SHAPE_VECTOR,
    LAYOUT_SHAPE_POINTER,
    LAYOUT_SHAPE_REFERENCE,      /* C++ */
    LAYOUT_SHAPE_MEMBER_POINTER, /* C++ */
    LAYOUT_SHAPE_NULLPTR,
    LAYOUT_SHAPE_FUNCTION,
    LAYOUT_SHAPE_ARRAY,
    LAYOUT_SHAPE_RECORD, /* struct, union or class */
    LAYOUT_SHAPE_ENUM
};

/* A tree of these ends at structs, unions and enums, so that a list that points to itself is
   finite: what is in them is in their struct layout_type.  */
struct layout_shape {
    enum layout_shape_kind kind;
    const char *name; /* the typedef's it was written as, else the tag, else null */
    bool is_const;
    bool is_volatile;
    bool is_atomic;   /* C's _Atomic */
    bool is_signed;   /* integers, enums and char */
    bool is_word;     /* written as size_t, ptrdiff_t, ssize_t, intptr_t or uintptr_t */
    bool is_union;    /* record: known even where it is incomplete */
    bool is_flexible; /* array: of no known length */
    bool is_variadic; /* function */
    bool has_size;
    uint64_t size;  /* bytes */
    uint64_t align; /* bytes, of a member of this type that asks for nothing else */
    uint64_t count; /* array, vector: elements */
    uint64_t width; /* bit-precise integer (_BitInt): its bits; 0 for all else */

    /* Pointee, element, what a function returns.  */
    const struct layout_shape *target;
    const struct layout_shape **parameters; /* function; without a prototype it has none */
    size_t parameter_count;

    /* Record and enum.  One that is held by value is always there, though its id is 0 where it is
       not in the report; one that is pointed to may be null.  */
    const struct layout_type *type;
};

#endif
