/* Descriptions of Rust types, and how they are made.

   A description is written by hand or by the functions below and says what a Rust programmer
   wrote, nothing of where it goes: that is layout.h's answer.  All that a description points to
   lives in the arena of its struct layout_rust_types and belongs to that one target.  */

#ifndef LAYOUT_RUST_TYPE_H
#define LAYOUT_RUST_TYPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "target.h"
#include "wide.h"

struct layout_arena;
struct layout_rust_layout;

enum layout_rust_kind {
    /* Primitives, each with one description of its own: layout_rust_primitive.  The integers come
       first and in this order.  */
    LAYOUT_RUST_I8,
    LAYOUT_RUST_I16,
    LAYOUT_RUST_I32,
    LAYOUT_RUST_I64,
    LAYOUT_RUST_I128,
    LAYOUT_RUST_ISIZE,
    LAYOUT_RUST_U8,
    LAYOUT_RUST_U16,
    LAYOUT_RUST_U32,
    LAYOUT_RUST_U64,
    LAYOUT_RUST_U128,
    LAYOUT_RUST_USIZE,
    LAYOUT_RUST_F16,
    LAYOUT_RUST_F32,
    LAYOUT_RUST_F64,
    LAYOUT_RUST_F128,
    LAYOUT_RUST_BOOL,
    LAYOUT_RUST_CHAR,
    LAYOUT_RUST_NEVER,    /* "!" */
    LAYOUT_RUST_STR,      /* unsized */
    LAYOUT_RUST_DYN,      /* "dyn Trait", unsized */
    LAYOUT_RUST_FN,       /* a pointer to a function, of any ABI */
    LAYOUT_RUST_CAPACITY, /* of a Vec: a usize of at most isize::MAX */
    LAYOUT_RUST_PRIMITIVES,

    /* Types of other types.  */
    LAYOUT_RUST_POINTER = LAYOUT_RUST_PRIMITIVES, /* "*mut T", "*const T": any value */
    LAYOUT_RUST_REFERENCE,                        /* "&T", "&mut T": never null */
    LAYOUT_RUST_NONZERO,                          /* an integer that is never 0 */
    LAYOUT_RUST_ARRAY,
    LAYOUT_RUST_SLICE, /* "[T]", unsized */
    LAYOUT_RUST_VECTOR,
    LAYOUT_RUST_TUPLE, /* "()" is the one without fields */
    LAYOUT_RUST_STRUCT,
    LAYOUT_RUST_UNION,
    LAYOUT_RUST_ENUM,
    LAYOUT_RUST_CELL,  /* UnsafeCell<T> */
    LAYOUT_RUST_OPAQUE /* bytes that Rust has no type for, of a size and alignment of their own */
};

/* What the programmer asked of a struct, union or enum.  */
struct layout_rust_repr {
    bool c;
    bool has_integer;
    enum layout_rust_kind integer; /* repr(u8) and its kind; an integer primitive */
    uint32_t pack;                 /* repr(packed(N)): a power of two; 0: not packed */
    uint32_t align;                /* repr(align(N)): a power of two; 0: nothing asked */
};

struct layout_rust_field {
    const char *name; /* null where it has only a position */
    struct layout_rust_type *type;
};

/* Of an enum.  */
struct layout_rust_variant {
    const char *name;
    struct layout_rust_field *fields; /* in the source's order, as everywhere */
    size_t field_count;
    bool has_discriminant; /* "= value" is written; else one more than the variant's before */
    struct layout_rust_wide discriminant;
};

struct layout_rust_type {
    enum layout_rust_kind kind;
    const char *name;              /* of a struct, union or enum; may be null */
    struct layout_rust_repr repr;  /* of a struct, union or enum */
    struct layout_rust_type *item; /* pointee (null: an opaque one), element, integer, content */
    uint64_t count;                /* array, vector: its elements */

    struct layout_rust_field *fields; /* tuple, struct, union */
    size_t field_count;
    bool generic_tail; /* struct: the last field's type is a parameter "T: ?Sized", so that it is
                          placed as an unsized one would be, whatever T is */
    struct layout_rust_variant *variants; /* enum */
    size_t variant_count;

    uint64_t size; /* opaque: a multiple of the alignment */
    uint64_t align;

    /* layout_rust_type_layout's own: its answer, once it has been asked; and that it is being
       asked, which for a type that holds itself would never end.  */
    const struct layout_rust_layout *layout;
    bool asked;
};

/* The types of one target.  */
struct layout_rust_types {
    struct layout_arena *arena; /* owns them; not owned itself */
    struct layout_rust_target target;
    struct layout_rust_type primitives[LAYOUT_RUST_PRIMITIVES];
    /* To what is not known: most that a C program's mirrors hold are pointers.  */
    struct layout_rust_type address;
    struct layout_rust_type nonnull_address;
};

/* Makes TYPES ready.  It must stay where it is: its own descriptions are pointed to.  */
void layout_rust_types_init(struct layout_rust_types *types, struct layout_arena *arena,
                            const struct layout_rust_target *target);

/* KIND is below LAYOUT_RUST_PRIMITIVES.  */
struct layout_rust_type *layout_rust_primitive(struct layout_rust_types *types,
                                               enum layout_rust_kind kind);

/* The integer of SIZE bytes (1, 2, 4, 8 or 16; null for any other).  */
struct layout_rust_type *layout_rust_integer(struct layout_rust_types *types, uint64_t size,
                                             bool is_signed);

/* A type of KIND that is made of ITEM alone: pointer, reference, slice, NonZero, UnsafeCell.
   The pointee may be null, as that of "*mut c_void": such pointers are all one description.  A
   pointee may be completed later.  */
struct layout_rust_type *layout_rust_wrap(struct layout_rust_types *types,
                                          enum layout_rust_kind kind,
                                          struct layout_rust_type *item);

struct layout_rust_type *layout_rust_array(struct layout_rust_types *types,
                                           struct layout_rust_type *element, uint64_t count);

/* Bytes that are only kept: as repr(C, align(ALIGN)) around [u8; SIZE].  */
struct layout_rust_type *layout_rust_opaque(struct layout_rust_types *types, uint64_t size,
                                            uint64_t align);

/* A tuple, struct or union of the COUNT fields at FIELDS, which are not copied.  */
struct layout_rust_type *layout_rust_record(struct layout_rust_types *types,
                                            enum layout_rust_kind kind, const char *name,
                                            struct layout_rust_field *fields, size_t count);

/* An enum of the COUNT variants at VARIANTS, which are not copied.  */
struct layout_rust_type *layout_rust_enum(struct layout_rust_types *types, const char *name,
                                          struct layout_rust_variant *variants, size_t count);

/* Room for COUNT unnamed fields that hold the types at ITEMS.  */
struct layout_rust_field *layout_rust_fields(struct layout_rust_types *types,
                                             struct layout_rust_type *const *items, size_t count);

bool layout_rust_kind_is_integer(enum layout_rust_kind kind);
bool layout_rust_kind_is_signed(enum layout_rust_kind kind);

/* Bytes of an integer of KIND.  */
uint32_t layout_rust_integer_size(const struct layout_rust_target *target,
                                  enum layout_rust_kind kind);

/* What a pointer to a type carries besides the address.  */
enum layout_rust_metadata { LAYOUT_RUST_THIN, LAYOUT_RUST_LENGTH, LAYOUT_RUST_VTABLE };

/* Found by walking down the last fields alone: no pointee is ever laid out, so that types may hold
   pointers to themselves.  TYPE may be null: what is not known is thin.  */
enum layout_rust_metadata layout_rust_type_metadata(const struct layout_rust_type *type);

#endif
