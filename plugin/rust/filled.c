#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

/* The variants laid out as structs of their own.  */
static int lay_out_variants(struct layout_rust_types *types,
                            const struct layout_rust_choice *choice,
                            struct layout_rust_layout *ret_layouts)
{
    static const struct layout_rust_frame sized = {LAYOUT_RUST_SIZED, 0, 0};

    for (size_t i = 0; i < choice->count; i++) {
        int result = layout_rust_body(types, &choice->contents[i], &choice->type->repr, sized,
                                      &ret_layouts[i]);
        if (result < 0)
            return result;
    }
    return 0;
}

/* The variant whose niche is used: the largest, as no other can lie around it; the last of equal
   ones.  */
static size_t largest_of(const struct layout_rust_layout *variants, size_t count)
{
    size_t largest = 0;

    for (size_t i = 1; i < count; i++)
        if (variants[i].size >= variants[largest].size)
            largest = i;
    return largest;
}

/* Takes a value of the niche for each variant from the first to the last that needs one.  Those
   between that need none have theirs too, so that a variant's number is its value less a constant:
   `enum { A, B(char), C }' wastes one on B and has A = 0x110000, C = 0x110002.  */
static int take_values(const struct layout_rust_choice *choice, struct layout_rust_layout *layout)
{
    size_t first = choice->count;
    size_t last = 0;

    for (size_t i = 0; i < choice->count; i++) {
        if (i == layout->variant || layout_rust_content_is_absent(&choice->contents[i]))
            continue;
        if (first == choice->count)
            first = i;
        last = i;
    }
    if (first == choice->count || layout->tag.size == 0 ||
        !layout_rust_niche_take(&layout->tag, last - first + 1, &layout->filled_start))
        return -ENOENT;
    layout->first_filled = first;
    layout->last_filled = last;
    return 0;
}

/* Moves a variant behind the niche unless it ends before it.  As a whole: its fields are not dealt
   out to both sides.  */
static int fit_beside_niche(const struct layout_rust_layout *layout, struct layout_rust_body *body)
{
    uint64_t shift;

    if (body->size <= layout->tag.offset)
        return 0;
    shift = layout_rust_up(layout->tag.offset + layout->tag.size, body->align);
    if (shift + body->size > layout->size)
        return -ENOENT;
    for (size_t i = 0; i < body->field_count; i++)
        body->offsets[i] += shift;
    body->size += shift;
    return 0;
}

static bool all_uninhabited(const struct layout_rust_layout *variants, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!variants[i].uninhabited)
            return false;
    return true;
}

/* No tag: values that the largest variant's niche never has tell the others.  Option<&T> is a
   pointer that is null for None; in `enum { A(bool, [u8; 7]), B(u8), C }' the bool is 2 for B,
   whose byte then lies behind it, and 3 for C.  What the niche has left is the enum's own, and
   Option<Option<bool>> is a byte still.  */
int layout_rust_filled(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                       struct layout_rust_layout *ret_layout)
{
    size_t count = choice->count;
    struct layout_rust_layout *variants = layout_arena_array(types->arena, count, sizeof *variants);
    struct layout_rust_layout layout = {.encoding = LAYOUT_RUST_FILLED, .body_count = count};
    int result = lay_out_variants(types, choice, variants);

    if (result < 0)
        return result;
    layout.variant = largest_of(variants, count);
    layout.tag = variants[layout.variant].niche;
    result = take_values(choice, &layout);
    if (result < 0)
        return result;
    layout.align = types->target.aggregate_align;
    for (size_t i = 0; i < count; i++)
        if (variants[i].align > layout.align)
            layout.align = variants[i].align;
    layout.size = layout_rust_up(variants[layout.variant].size, layout.align);
    if (layout.size >= types->target.size_bound)
        return -EOVERFLOW;
    layout.bodies = layout_arena_array(types->arena, count, sizeof *layout.bodies);
    for (size_t i = 0; i < count; i++) {
        layout.bodies[i] = variants[i].bodies[0];
        result = i == layout.variant ? 0 : fit_beside_niche(&layout, &layout.bodies[i]);
        if (result < 0)
            return result;
    }
    layout.niche =
        layout_rust_niche_of(layout.tag.offset, layout.tag.size, layout.tag.start, layout.tag.end);
    layout.uninhabited = all_uninhabited(variants, count);
    *ret_layout = layout;
    return 0;
}
