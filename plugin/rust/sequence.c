#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

/* An element has padding of its own, so elements follow each other without any.  The niche is that
   of the first: one is as good as another.  An array of no elements keeps the alignment, as in
   (u8, [u64; 0]), and nothing else, not even that there can be no element.  */
static int array(const struct layout_rust_target *target, const struct layout_rust_layout *element,
                 uint64_t count, struct layout_rust_layout *ret_layout)
{
    if (element->is_unsized)
        return -EINVAL;
    if (element->size > 0 && count > (target->size_bound - 1) / element->size)
        return -EOVERFLOW;
    *ret_layout = (struct layout_rust_layout){
        .size = element->size * count,
        .align = element->align,
    };
    if (count > 0) {
        ret_layout->niche = element->niche;
        ret_layout->uninhabited = element->uninhabited;
    }
    return 0;
}

static int slice(const struct layout_rust_layout *element, struct layout_rust_layout *ret_layout)
{
    if (element->is_unsized)
        return -EINVAL;
    *ret_layout = (struct layout_rust_layout){.align = element->align, .is_unsized = true};
    return 0;
}

/* A struct of one field, ITEM, at its start.  */
static struct layout_rust_layout around(struct layout_rust_types *types,
                                        const struct layout_rust_layout *item)
{
    struct layout_rust_layout layout = *item;
    struct layout_rust_body *body = layout_arena_alloc(types->arena, sizeof *body);

    body->field_count = 1;
    body->offsets = layout_arena_array(types->arena, 1, sizeof *body->offsets);
    body->order = layout_arena_array(types->arena, 1, sizeof *body->order);
    body->fields = layout_arena_array(types->arena, 1, sizeof *body->fields);
    body->fields[0] = item;
    body->size = item->size;
    body->align = item->align;
    layout.encoding = LAYOUT_RUST_SINGLE;
    layout.variant = 0;
    layout.bodies = body;
    layout.body_count = 1;
    layout.tag = (struct layout_rust_niche){0};
    layout.holds_aligned = false;
    return layout;
}

/* Machines have registers of few sizes, and a vector is aligned as what fits it.  */
static uint64_t vector_align(const struct layout_rust_target *target, uint64_t size)
{
    uint64_t align = 1;

    if (size == 8)
        return target->vector8_align;
    if (size == 16)
        return target->vector16_align;
    while (align < size)
        align *= 2;
    return align;
}

static int vector(struct layout_rust_types *types, const struct layout_rust_layout *lane,
                  uint64_t count, struct layout_rust_layout *ret_layout)
{
    struct layout_rust_layout lanes;
    int result = array(&types->target, lane, count, &lanes);

    if (result < 0)
        return result;
    if (lanes.size == 0)
        return -EINVAL;
    lanes.align = vector_align(&types->target, lanes.size);
    lanes.size = layout_rust_up(lanes.size, lanes.align);
    if (lanes.size >= types->target.size_bound)
        return -EOVERFLOW;
    *ret_layout = around(types, lane);
    ret_layout->size = lanes.size;
    ret_layout->align = lanes.align;
    ret_layout->bodies->size = lanes.size;
    ret_layout->bodies->align = lanes.align;
    return 0;
}

int layout_rust_sequence(struct layout_rust_types *types, const struct layout_rust_type *type,
                         struct layout_rust_layout *ret_layout)
{
    const struct layout_rust_layout *item;
    int result = layout_rust_type_layout(types, type->item, &item);

    if (result < 0)
        return result;
    switch (type->kind) {
    case LAYOUT_RUST_ARRAY:
        return array(&types->target, item, type->count, ret_layout);
    case LAYOUT_RUST_SLICE:
        return slice(item, ret_layout);
    case LAYOUT_RUST_VECTOR:
        return vector(types, item, type->count, ret_layout);
    default:
        /* What is in an UnsafeCell may change behind a shared reference.  Were its niche a
           variant of an Option around it, that write could turn Some into None unseen.  */
        *ret_layout = around(types, item);
        ret_layout->niche = (struct layout_rust_niche){0};
        return 0;
    }
}

int layout_rust_opaque_bytes(const struct layout_rust_types *types,
                             const struct layout_rust_type *type,
                             struct layout_rust_layout *ret_layout)
{
    uint64_t align = type->align;

    if (align == 0 || (align & (align - 1)) != 0 || type->size % align != 0)
        return -EINVAL;
    if (type->size >= types->target.size_bound)
        return -EOVERFLOW;
    *ret_layout =
        (struct layout_rust_layout){.size = type->size, .align = align, .holds_aligned = true};
    return 0;
}
