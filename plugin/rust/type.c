#include "type.h"

#include "../model/arena.h"

void layout_rust_types_init(struct layout_rust_types *types, struct layout_arena *arena,
                            const struct layout_rust_target *target)
{
    *types = (struct layout_rust_types){.arena = arena, .target = *target};
    for (unsigned kind = 0; kind < LAYOUT_RUST_PRIMITIVES; kind++)
        types->primitives[kind].kind = (enum layout_rust_kind)kind;
    types->address.kind = LAYOUT_RUST_POINTER;
    types->nonnull_address.kind = LAYOUT_RUST_REFERENCE;
}

struct layout_rust_type *layout_rust_primitive(struct layout_rust_types *types,
                                               enum layout_rust_kind kind)
{
    return &types->primitives[kind];
}

struct layout_rust_type *layout_rust_integer(struct layout_rust_types *types, uint64_t size,
                                             bool is_signed)
{
    unsigned first = is_signed ? LAYOUT_RUST_I8 : LAYOUT_RUST_U8;

    for (unsigned i = 0; i < LAYOUT_RUST_INTEGER_SIZES; i++)
        if (size == UINT64_C(1) << i)
            return layout_rust_primitive(types, (enum layout_rust_kind)(first + i));
    return NULL;
}

static struct layout_rust_type *new_type(struct layout_rust_types *types,
                                         enum layout_rust_kind kind)
{
    struct layout_rust_type *type = layout_arena_alloc(types->arena, sizeof *type);

    type->kind = kind;
    return type;
}

struct layout_rust_type *layout_rust_wrap(struct layout_rust_types *types,
                                          enum layout_rust_kind kind, struct layout_rust_type *item)
{
    struct layout_rust_type *type;

    if (!item && kind == LAYOUT_RUST_POINTER)
        return &types->address;
    if (!item && kind == LAYOUT_RUST_REFERENCE)
        return &types->nonnull_address;
    type = new_type(types, kind);
    type->item = item;
    return type;
}

struct layout_rust_type *layout_rust_array(struct layout_rust_types *types,
                                           struct layout_rust_type *element, uint64_t count)
{
    struct layout_rust_type *type = layout_rust_wrap(types, LAYOUT_RUST_ARRAY, element);

    type->count = count;
    return type;
}

struct layout_rust_type *layout_rust_opaque(struct layout_rust_types *types, uint64_t size,
                                            uint64_t align)
{
    struct layout_rust_type *type = new_type(types, LAYOUT_RUST_OPAQUE);

    type->size = size;
    type->align = align;
    return type;
}

struct layout_rust_type *layout_rust_record(struct layout_rust_types *types,
                                            enum layout_rust_kind kind, const char *name,
                                            struct layout_rust_field *fields, size_t count)
{
    struct layout_rust_type *type = new_type(types, kind);

    type->name = name;
    type->fields = fields;
    type->field_count = count;
    return type;
}

struct layout_rust_type *layout_rust_enum(struct layout_rust_types *types, const char *name,
                                          struct layout_rust_variant *variants, size_t count)
{
    struct layout_rust_type *type = new_type(types, LAYOUT_RUST_ENUM);

    type->name = name;
    type->variants = variants;
    type->variant_count = count;
    return type;
}

struct layout_rust_field *layout_rust_fields(struct layout_rust_types *types,
                                             struct layout_rust_type *const *items, size_t count)
{
    struct layout_rust_field *fields = layout_arena_array(types->arena, count, sizeof *fields);

    for (size_t i = 0; i < count; i++)
        fields[i].type = items[i];
    return fields;
}

bool layout_rust_kind_is_integer(enum layout_rust_kind kind)
{
    return kind <= LAYOUT_RUST_USIZE;
}

bool layout_rust_kind_is_signed(enum layout_rust_kind kind)
{
    return kind <= LAYOUT_RUST_ISIZE;
}

uint32_t layout_rust_integer_size(const struct layout_rust_target *target,
                                  enum layout_rust_kind kind)
{
    if (kind == LAYOUT_RUST_ISIZE || kind == LAYOUT_RUST_USIZE)
        return target->pointer_size;
    return UINT32_C(1) << (kind -
                           (layout_rust_kind_is_signed(kind) ? LAYOUT_RUST_I8 : LAYOUT_RUST_U8));
}

/* The type that TYPE ends in, as far as that may decide whether TYPE is sized; null at the end.  */
static const struct layout_rust_type *tail_of(const struct layout_rust_type *type)
{
    switch (type->kind) {
    case LAYOUT_RUST_STRUCT:
    case LAYOUT_RUST_TUPLE:
        return type->field_count > 0 ? type->fields[type->field_count - 1].type : NULL;
    case LAYOUT_RUST_CELL:
        return type->item;
    default:
        return NULL;
    }
}

enum layout_rust_metadata layout_rust_type_metadata(const struct layout_rust_type *type)
{
    /* A struct that holds itself has no end and no layout either; a bound stops here first.  */
    for (unsigned depth = 0; type && depth < 10000; depth++, type = tail_of(type)) {
        if (type->kind == LAYOUT_RUST_STR || type->kind == LAYOUT_RUST_SLICE)
            return LAYOUT_RUST_LENGTH;
        if (type->kind == LAYOUT_RUST_DYN)
            return LAYOUT_RUST_VTABLE;
    }
    return LAYOUT_RUST_THIN;
}
