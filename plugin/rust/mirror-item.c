/* What stands for a member by its shape: a type for the engine, and how it is spelled.  */

#include "mirrors.h"

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "layout.h"
#include "library.h"

/* ITEM with the figures that the engine gives for its type; no type where it gives none.  */
static struct layout_mirror_item measure(struct layout_mirrors *mirrors,
                                         struct layout_mirror_item item)
{
    const struct layout_rust_layout *layout;

    if (!item.type || layout_rust_type_layout(&mirrors->types, item.type, &layout) < 0)
        return (struct layout_mirror_item){.type = NULL};
    item.size = layout->size;
    item.align = layout->align;
    item.holds_aligned = layout->holds_aligned;
    return item;
}

static struct layout_mirror_item made(struct layout_mirrors *mirrors, struct layout_rust_type *type,
                                      const char *spelled)
{
    return measure(mirrors, (struct layout_mirror_item){.type = type, .spelled = spelled});
}

static struct layout_mirror_item integer(struct layout_mirrors *mirrors, uint64_t size,
                                         bool is_signed)
{
    static const struct {
        uint64_t size;
        const char *names[2];
    } integers[] = {
        {1, {"u8", "i8"}},   {2, {"u16", "i16"}},    {4, {"u32", "i32"}},
        {8, {"u64", "i64"}}, {16, {"u128", "i128"}},
    };
    const char *name = NULL;

    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
        if (integers[i].size == size)
            name = integers[i].names[is_signed];
    }
    return made(mirrors, layout_rust_integer(&mirrors->types, size, is_signed), name);
}

struct layout_mirror_item layout_mirror_array(struct layout_mirrors *mirrors,
                                              struct layout_mirror_item item, uint64_t count)
{
    if (!item.type)
        return item;
    item.type = layout_rust_array(&mirrors->types, item.type, count);
    item.spelled =
        layout_arena_printf(mirrors->arena, "[%s; %llu]", item.spelled, (unsigned long long)count);
    return measure(mirrors, item);
}

/* An integer where one has this alignment, for unlike an aligned struct a packed one may hold
   it.  */
struct layout_mirror_item layout_mirror_marker(struct layout_mirrors *mirrors, uint64_t align)
{
    struct layout_rust_type *type;
    unsigned power = 0;

    for (uint64_t size = 1; size <= 16; size *= 2) {
        struct layout_mirror_item item = integer(mirrors, size, false);

        if (item.type && item.align == align)
            return item;
    }
    for (; power < 63 && UINT64_C(1) << power < align; power++)
        continue;
    type = layout_rust_record(&mirrors->types, LAYOUT_RUST_STRUCT, NULL, NULL, 0);
    type->repr.c = true;
    type->repr.align = (uint32_t)align;
    mirrors->aligns |= UINT64_C(1) << power;
    return made(mirrors, type,
                layout_arena_printf(mirrors->arena, "Align%llu", (unsigned long long)align));
}

/* A struct of repr(C) with an array of no markers before ITEM.  */
static struct layout_rust_type *behind_marker(struct layout_mirrors *mirrors,
                                              struct layout_rust_type *marker,
                                              struct layout_rust_type *item)
{
    struct layout_rust_type *items[] = {layout_rust_array(&mirrors->types, marker, 0), item};
    struct layout_rust_type *type =
        layout_rust_record(&mirrors->types, LAYOUT_RUST_STRUCT, NULL,
                           layout_rust_fields(&mirrors->types, items, 2), 2);

    type->repr.c = true;
    return type;
}

struct layout_mirror_item layout_mirror_opaque(struct layout_mirrors *mirrors, uint64_t size,
                                               uint64_t align, const char *reason)
{
    struct layout_mirror_item bytes =
        layout_mirror_array(mirrors, integer(mirrors, 1, false), size);
    struct layout_mirror_item marker;

    if (align > 1 && bytes.type) {
        marker = layout_mirror_marker(mirrors, align);
        if (!marker.type)
            return marker;
        mirrors->uses_opaque = true;
        bytes = made(mirrors, behind_marker(mirrors, marker.type, bytes.type),
                     layout_arena_printf(mirrors->arena, "Opaque<%s, %llu>", marker.spelled,
                                         (unsigned long long)size));
    }
    bytes.reason = reason;
    return bytes;
}

struct layout_mirror_item layout_mirror_aligned(struct layout_mirrors *mirrors,
                                                struct layout_mirror_item item, uint64_t align)
{
    struct layout_mirror_item marker = layout_mirror_marker(mirrors, align);

    if (!item.type || !marker.type)
        return (struct layout_mirror_item){.type = NULL};
    mirrors->uses_aligned = true;
    item.type = behind_marker(mirrors, marker.type, item.type);
    item.spelled =
        layout_arena_printf(mirrors->arena, "Aligned<%s, %s>", marker.spelled, item.spelled);
    return measure(mirrors, item);
}

struct layout_mirror_item layout_mirror_unaligned(struct layout_mirrors *mirrors,
                                                  struct layout_mirror_item item)
{
    if (!item.type || item.holds_aligned)
        return layout_mirror_opaque(mirrors, item.size, 1, item.reason);
    mirrors->uses_unaligned = true;
    item.type = layout_rust_record(&mirrors->types, LAYOUT_RUST_STRUCT, NULL,
                                   layout_rust_fields(&mirrors->types, &item.type, 1), 1);
    item.type->repr = (struct layout_rust_repr){.c = true, .pack = 1};
    item.spelled = layout_arena_printf(mirrors->arena, "Unaligned<%s>", item.spelled);
    return measure(mirrors, item);
}

static struct layout_mirror_item complex_item(struct layout_mirrors *mirrors,
                                              const struct layout_shape *shape,
                                              enum layout_mirror_way way)
{
    struct layout_mirror_item part = layout_mirror_item(mirrors, shape->target, way);
    struct layout_rust_type *items[] = {part.type, part.type};

    if (!part.type || part.reason)
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no such complex number");
    mirrors->uses_complex = true;
    part.type = layout_rust_record(&mirrors->types, LAYOUT_RUST_STRUCT, NULL,
                                   layout_rust_fields(&mirrors->types, items, 2), 2);
    part.type->repr.c = true;
    part.spelled = layout_arena_printf(mirrors->arena, "Complex<%s>", part.spelled);
    return measure(mirrors, part);
}

static struct layout_mirror_item vector_item(struct layout_mirrors *mirrors,
                                             const struct layout_shape *shape,
                                             enum layout_mirror_way way)
{
    struct layout_mirror_item lane = layout_mirror_item(mirrors, shape->target, way);

    if (!lane.type || lane.reason || lane.size * shape->count != shape->size)
        return layout_mirror_opaque(mirrors, shape->size, shape->align, "Rust has no such vector");
    lane = layout_mirror_array(mirrors, lane, shape->count);
    return lane.align < shape->align ? layout_mirror_aligned(mirrors, lane, shape->align) : lane;
}

static struct layout_mirror_item pointer_item(struct layout_mirrors *mirrors,
                                              const struct layout_shape *shape,
                                              enum layout_mirror_way way)
{
    const char *spelled = layout_mirror_spell_pointer(mirrors, shape, way);
    bool never_null = shape->kind == LAYOUT_SHAPE_REFERENCE ||
                      (way == LAYOUT_MIRROR_RUST && mirrors->options.nonnull_pointers);
    struct layout_rust_type *type;

    if (shape->size != mirrors->types.target.pointer_size)
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no pointer of this size");
    if (shape->target->kind == LAYOUT_SHAPE_FUNCTION) {
        type = layout_rust_primitive(&mirrors->types, LAYOUT_RUST_FN);
        if (!never_null)
            type = layout_rust_option(&mirrors->types, type);
    } else {
        type = layout_rust_wrap(&mirrors->types,
                                never_null ? LAYOUT_RUST_REFERENCE : LAYOUT_RUST_POINTER, NULL);
    }
    return made(mirrors, type, spelled);
}

static struct layout_mirror_item array_item(struct layout_mirrors *mirrors,
                                            const struct layout_shape *shape,
                                            enum layout_mirror_way way)
{
    struct layout_mirror_item element = layout_mirror_item(mirrors, shape->target, way);

    if (!shape->is_flexible && !shape->has_size)
        return (struct layout_mirror_item){.type = NULL};
    /* Elements that are not what C has would shift each other.  */
    if (way == LAYOUT_MIRROR_C && (!element.type || element.size != shape->target->size))
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "its elements have another size in Rust");
    element = layout_mirror_array(mirrors, element, shape->is_flexible ? 0 : shape->count);
    if (shape->is_flexible) {
        element.reason = "a flexible array has no length in Rust";
        element.is_own_reason = false;
    }
    return element;
}

/* A struct, union or enum held by value.  */
static struct layout_mirror_item tagged_item(struct layout_mirrors *mirrors,
                                             const struct layout_shape *shape,
                                             enum layout_mirror_way way)
{
    struct layout_mirrored *entry = shape->type ? layout_mirror_find(mirrors, shape->type) : NULL;
    struct layout_mirror_item item;

    if (!entry || !entry->known || (way == LAYOUT_MIRROR_RUST && !entry->free))
        return layout_mirror_opaque(mirrors, shape->size, shape->align, "Rust has no mirror of it");
    item = made(mirrors, way == LAYOUT_MIRROR_C ? entry->faithful : entry->free, entry->name);
    item.reason = entry->reason;
    item.is_own_reason = true;
    return item;
}

/* Rust's atomics have 1, 2, 4 or 8 bytes.  */
static struct layout_mirror_item atomic_item(struct layout_mirrors *mirrors,
                                             const struct layout_shape *shape)
{
    struct layout_mirror_item item;
    const char *spelled;

    if (shape->size > 8 || !layout_rust_integer(&mirrors->types, shape->size, false) ||
        shape->align != shape->size)
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no atomic of this size");
    item = integer(mirrors, shape->size, shape->is_signed);
    if (shape->kind == LAYOUT_SHAPE_POINTER && shape->size == mirrors->types.target.pointer_size)
        spelled =
            layout_arena_printf(mirrors->arena, "AtomicPtr<%s>",
                                shape->target->kind == LAYOUT_SHAPE_FUNCTION
                                    ? "c_void"
                                    : layout_mirror_spell(mirrors, shape->target, LAYOUT_MIRROR_C));
    else if (shape->kind == LAYOUT_SHAPE_BOOL)
        spelled = "AtomicBool";
    else
        spelled = layout_arena_printf(mirrors->arena, "Atomic%c%llu", shape->is_signed ? 'I' : 'U',
                                      (unsigned long long)shape->size * 8);
    item = made(mirrors, layout_rust_atomic(&mirrors->types, item.type), spelled);
    if (shape->kind == LAYOUT_SHAPE_FLOAT || shape->kind == LAYOUT_SHAPE_RECORD)
        item.reason = "Rust has atomic integers and pointers only";
    return item;
}

static struct layout_mirror_item integer_item(struct layout_mirrors *mirrors,
                                              const struct layout_shape *shape)
{
    struct layout_rust_types *types = &mirrors->types;
    struct layout_mirror_item item;

    if (shape->kind == LAYOUT_SHAPE_INTEGER && shape->is_word &&
        shape->size == types->target.pointer_size)
        return made(
            mirrors,
            layout_rust_primitive(types, shape->is_signed ? LAYOUT_RUST_ISIZE : LAYOUT_RUST_USIZE),
            shape->is_signed ? "isize" : "usize");
    item = integer(mirrors, shape->size, shape->is_signed);
    if (!item.type)
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no integer of this size");
    if (shape->kind == LAYOUT_SHAPE_CHAR)
        item.spelled = "c_char";
    return item;
}

/* Whether SHAPE is an integer of fewer bits than its bytes have.  What the others are depends on
   the machine: x86-64 leaves them as they are, and an integer of Rust's would take them for a part
   of the value.  */
static bool has_loose_bits(const struct layout_shape *shape)
{
    return shape->width > 0 && shape->width != shape->size * 8;
}

struct layout_mirror_item layout_mirror_item(struct layout_mirrors *mirrors,
                                             const struct layout_shape *shape,
                                             enum layout_mirror_way way)
{
    struct layout_rust_types *types = &mirrors->types;

    if (shape->kind == LAYOUT_SHAPE_ARRAY)
        return array_item(mirrors, shape, way);
    if (!shape->has_size)
        return (struct layout_mirror_item){.type = NULL};
    if (way == LAYOUT_MIRROR_C && has_loose_bits(shape))
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no integer of as many bits");
    if (shape->is_atomic)
        return atomic_item(mirrors, shape);
    switch (shape->kind) {
    case LAYOUT_SHAPE_BOOL:
        if (shape->size == 1)
            return made(mirrors, layout_rust_primitive(types, LAYOUT_RUST_BOOL), "bool");
        return integer_item(mirrors, shape);
    case LAYOUT_SHAPE_CHAR:
    case LAYOUT_SHAPE_INTEGER:
        return integer_item(mirrors, shape);
    case LAYOUT_SHAPE_FLOAT:
        return shape->size == 4
                   ? made(mirrors, layout_rust_primitive(types, LAYOUT_RUST_F32), "f32")
                   : made(mirrors, layout_rust_primitive(types, LAYOUT_RUST_F64), "f64");
    case LAYOUT_SHAPE_OTHER_FLOAT:
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no such floating point number");
    case LAYOUT_SHAPE_COMPLEX:
        return complex_item(mirrors, shape, way);
    case LAYOUT_SHAPE_VECTOR:
        return vector_item(mirrors, shape, way);
    case LAYOUT_SHAPE_POINTER:
    case LAYOUT_SHAPE_REFERENCE:
        return pointer_item(mirrors, shape, way);
    case LAYOUT_SHAPE_RECORD:
    case LAYOUT_SHAPE_ENUM:
        return tagged_item(mirrors, shape, way);
    case LAYOUT_SHAPE_MEMBER_POINTER:
        return layout_mirror_opaque(mirrors, shape->size, shape->align,
                                    "Rust has no pointers to members");
    default:
        return layout_mirror_opaque(mirrors, shape->size, shape->align, "Rust has no such type");
    }
}

struct layout_mirror_traits layout_mirror_traits(struct layout_mirrors *mirrors,
                                                 const struct layout_shape *shape)
{
    static const struct layout_mirror_traits all = {true, true, true};

    if (shape->is_atomic && shape->size <= 8)
        return (struct layout_mirror_traits){.copy = false, .send = true, .sync = true};
    switch (shape->kind) {
    case LAYOUT_SHAPE_POINTER:
    case LAYOUT_SHAPE_REFERENCE:
        if (shape->target->kind == LAYOUT_SHAPE_FUNCTION)
            return all;
        return (struct layout_mirror_traits){.copy = true};
    case LAYOUT_SHAPE_ARRAY:
    case LAYOUT_SHAPE_COMPLEX:
    case LAYOUT_SHAPE_VECTOR:
        return layout_mirror_traits(mirrors, shape->target);
    case LAYOUT_SHAPE_RECORD:
    case LAYOUT_SHAPE_ENUM:
        return shape->type ? layout_mirror_find(mirrors, shape->type)->traits
                           : (struct layout_mirror_traits){.copy = false};
    default:
        return all;
    }
}
