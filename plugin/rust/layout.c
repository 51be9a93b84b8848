#include "layout.h"

#include <errno.h>

#include "../model/arena.h"
#include "parts.h"

static int lay_out_fields(struct layout_rust_types *types, const struct layout_rust_field *fields,
                          size_t count, struct layout_rust_content *ret_content)
{
    struct layout_rust_content content = {
        layout_arena_array(types->arena, count, sizeof *content.fields), count};

    for (size_t i = 0; i < count; i++) {
        int result = layout_rust_type_layout(types, fields[i].type, &content.fields[i]);
        if (result < 0)
            return result;
    }
    *ret_content = content;
    return 0;
}

/* Whether rustc finds a type with repr(align(N)) in TYPE, which then no packed one may hold.  It
   looks into structs and unions as they were declared: not through arrays, tuples or enums, and
   where the type of a field is a parameter, not into what that stands for.  */
static bool holds_aligned(const struct layout_rust_type *type)
{
    if (type->repr.align != 0)
        return true;
    for (size_t i = 0; i < type->field_count; i++) {
        const struct layout_rust_type *field = type->fields[i].type;
        if (type->generic_tail && i + 1 == type->field_count)
            continue;
        if ((field->kind == LAYOUT_RUST_STRUCT || field->kind == LAYOUT_RUST_UNION ||
             field->kind == LAYOUT_RUST_OPAQUE) &&
            field->layout->holds_aligned)
            return true;
    }
    return false;
}

/* A tuple's last element keeps its place although every tuple is sized: rustc once meant to let
   them end in an unsized one.  */
static int lay_out_record(struct layout_rust_types *types, const struct layout_rust_type *type,
                          struct layout_rust_layout *ret_layout)
{
    struct layout_rust_frame frame = {LAYOUT_RUST_SIZED, 0, 0};
    struct layout_rust_content content;
    int result = lay_out_fields(types, type->fields, type->field_count, &content);

    if (result < 0)
        return result;
    if (type->repr.pack != 0 && holds_aligned(type))
        return -EINVAL;
    if (type->kind == LAYOUT_RUST_UNION)
        return layout_rust_union(types, &content, &type->repr, ret_layout);
    if (content.count > 0 && (type->kind == LAYOUT_RUST_TUPLE || type->generic_tail ||
                              content.fields[content.count - 1]->is_unsized))
        frame.shape = LAYOUT_RUST_UNSIZABLE;
    return layout_rust_body(types, &content, &type->repr, frame, ret_layout);
}

/* Each discriminant that is not written is one more than that before, the first 0.  */
static int lay_out_enum(struct layout_rust_types *types, const struct layout_rust_type *type,
                        struct layout_rust_layout *ret_layout)
{
    size_t count = type->variant_count;
    struct layout_rust_choice choice = {type, NULL, NULL, count};
    struct layout_rust_wide next = {0, 0};

    choice.contents = layout_arena_array(types->arena, count, sizeof *choice.contents);
    choice.discriminants = layout_arena_array(types->arena, count, sizeof *choice.discriminants);
    for (size_t i = 0; i < count; i++) {
        const struct layout_rust_variant *variant = &type->variants[i];
        int result =
            lay_out_fields(types, variant->fields, variant->field_count, &choice.contents[i]);
        if (result < 0)
            return result;
        choice.discriminants[i] = variant->has_discriminant ? variant->discriminant : next;
        next = layout_rust_wide_add(choice.discriminants[i], layout_rust_wide_of(1, false));
    }
    return layout_rust_enumeration(types, &choice, ret_layout);
}

static int lay_out(struct layout_rust_types *types, const struct layout_rust_type *type,
                   struct layout_rust_layout *ret_layout)
{
    switch (type->kind) {
    case LAYOUT_RUST_TUPLE:
    case LAYOUT_RUST_STRUCT:
    case LAYOUT_RUST_UNION:
        return lay_out_record(types, type, ret_layout);
    case LAYOUT_RUST_ENUM:
        return lay_out_enum(types, type, ret_layout);
    case LAYOUT_RUST_ARRAY:
    case LAYOUT_RUST_SLICE:
    case LAYOUT_RUST_VECTOR:
    case LAYOUT_RUST_CELL:
        return layout_rust_sequence(types, type, ret_layout);
    case LAYOUT_RUST_OPAQUE:
        return layout_rust_opaque_bytes(types, type, ret_layout);
    default:
        return layout_rust_scalar(types, type, ret_layout);
    }
}

int layout_rust_type_layout(struct layout_rust_types *types, struct layout_rust_type *type,
                            const struct layout_rust_layout **ret_layout)
{
    struct layout_rust_layout layout;
    struct layout_rust_layout *kept;
    int result;

    if (type->layout) {
        *ret_layout = type->layout;
        return 0;
    }
    if (type->asked)
        return -ELOOP;
    type->asked = true;
    result = lay_out(types, type, &layout);
    type->asked = false;
    if (result < 0)
        return result;
    if (type->kind == LAYOUT_RUST_STRUCT || type->kind == LAYOUT_RUST_UNION)
        layout.holds_aligned = holds_aligned(type);
    kept = layout_arena_alloc(types->arena, sizeof *kept);
    *kept = layout;
    type->layout = kept;
    *ret_layout = kept;
    return 0;
}
