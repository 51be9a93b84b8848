#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

struct tag {
    uint32_t size;
    uint64_t align;
    struct layout_rust_wide low;
    struct layout_rust_wide high;
};

/* How many bytes VALUE needs, with a sign where IS_SIGNED.  */
static uint32_t bytes_for(struct layout_rust_wide value, bool is_signed)
{
    uint32_t size = 1;

    /* A signed number fits where it and its sign bit do, whichever way it leans.  */
    if (is_signed) {
        if (layout_rust_wide_is_negative(value))
            value = (struct layout_rust_wide){~value.low, ~value.high};
        value = layout_rust_wide_add(value, value);
    }
    while (size < 16 && layout_rust_wide_compare(value, layout_rust_wide_max(size)) > 0)
        size *= 2;
    return size;
}

/* The smallest integer that holds the discriminants, but in repr(C) none smaller than C's enums,
   and in repr(u8) that.  */
static uint32_t tag_size(const struct layout_rust_types *types, const struct layout_rust_repr *repr,
                         const struct tag *tag)
{
    bool swapped = layout_rust_wide_compare_signed(tag->low, tag->high) > 0;
    struct layout_rust_wide min = swapped ? tag->high : tag->low;
    struct layout_rust_wide max = swapped ? tag->low : tag->high;
    bool is_signed = layout_rust_wide_is_negative(min);
    uint32_t least = repr->c ? types->target.c_enum_size : 1;
    uint32_t size;

    if (repr->has_integer)
        return layout_rust_integer_size(&types->target, repr->integer);
    size = bytes_for(max, is_signed);
    if (is_signed && bytes_for(min, true) > size)
        size = bytes_for(min, true);
    return size > least ? size : least;
}

/* The values of the tag: those of the variants that can be, and in repr(C) of all.  */
static void read_span(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                      struct tag *tag)
{
    const struct layout_rust_repr *repr = &choice->type->repr;
    enum layout_rust_kind kind = repr->has_integer ? repr->integer : LAYOUT_RUST_ISIZE;
    struct layout_rust_wide *values =
        layout_arena_array(types->arena, choice->count, sizeof *values);
    size_t count = 0;

    for (size_t i = 0; i < choice->count; i++)
        if (repr->c || !layout_rust_content_is_uninhabited(&choice->contents[i]))
            values[count++] = choice->discriminants[i];
    layout_rust_span(values, count, layout_rust_integer_size(&types->target, kind),
                     layout_rust_kind_is_signed(kind), &tag->low, &tag->high);
}

/* repr(C) is a struct of the tag and a union of structs, so every payload begins where the most
   aligned field of all can; repr(u8) is a union of structs that each begin with the tag, and a
   payload may begin right behind it.  `{A(u8, u64), B(u8, u16)}' is 24 bytes with A at 8 and 16 as
   repr(C, u8), 16 bytes with A at 1 and 8 as repr(u8).  */
static uint64_t tag_align(const struct layout_rust_types *types,
                          const struct layout_rust_choice *choice, uint32_t size)
{
    uint64_t align = types->target.integer_align[layout_rust_lowest_bit(size)];

    if (!choice->type->repr.c)
        return align;
    for (size_t i = 0; i < choice->count; i++)
        for (size_t j = 0; j < choice->contents[i].count; j++)
            if (choice->contents[i].fields[j]->align > align)
                align = choice->contents[i].fields[j]->align;
    return align;
}

static int lay_out_variants(struct layout_rust_types *types,
                            const struct layout_rust_choice *choice, const struct tag *tag,
                            struct layout_rust_layout *layout)
{
    struct layout_rust_frame prefixed = {LAYOUT_RUST_PREFIXED, tag->size, tag->align};

    layout->bodies = layout_arena_array(types->arena, choice->count, sizeof *layout->bodies);
    layout->body_count = choice->count;
    layout->align = types->target.aggregate_align;
    layout->uninhabited = true;
    for (size_t i = 0; i < choice->count; i++) {
        struct layout_rust_layout variant;
        int result =
            layout_rust_body(types, &choice->contents[i], &choice->type->repr, prefixed, &variant);
        if (result < 0)
            return result;
        layout->bodies[i] = variant.bodies[0];
        if (variant.size > layout->size)
            layout->size = variant.size;
        if (variant.align > layout->align)
            layout->align = variant.align;
        layout->uninhabited &= variant.uninhabited;
    }
    layout->size = layout_rust_up(layout->size, layout->align);
    return layout->size < types->target.size_bound ? 0 : -EOVERFLOW;
}

/* The alignment of the first field of BODY by offset that is more than a place.  */
static uint64_t first_align(const struct layout_rust_body *body)
{
    for (size_t i = 0; i < body->field_count; i++) {
        const struct layout_rust_layout *field = body->fields[body->order[i]];
        if (!layout_rust_is_zero_sized(field) || field->align != 1)
            return field->align;
    }
    return 256;
}

/* The largest tag that moves no field: up to the alignment that every variant's first field has
   anyhow, if an integer has just that size and alignment.  */
static uint32_t widened_size(const struct layout_rust_types *types,
                             const struct layout_rust_layout *layout, uint32_t size)
{
    uint64_t start = 256;

    for (size_t i = 0; i < layout->body_count; i++) {
        uint64_t align = first_align(&layout->bodies[i]);
        if (align < start)
            start = align;
    }
    for (unsigned bit = 0; bit < LAYOUT_RUST_INTEGER_SIZES; bit++) {
        uint32_t candidate = UINT32_C(1) << bit;
        if (candidate == start && types->target.integer_align[bit] == start && candidate > size)
            return candidate;
    }
    return size;
}

/* Makes the tag as large as the padding behind it allows: machines read a word as fast as a byte,
   and the unused values are a niche.  Result<u32, u32> has a tag of 4 bytes.  What lies within the
   new tag, or ends there, are only fields of no size right behind the old one.  */
static void widen(const struct layout_rust_types *types, struct layout_rust_layout *layout,
                  struct tag *tag)
{
    uint32_t size = widened_size(types, layout, tag->size);

    if (size == tag->size)
        return;
    for (size_t i = 0; i < layout->body_count; i++) {
        struct layout_rust_body *body = &layout->bodies[i];
        for (size_t j = 0; j < body->field_count; j++)
            if (body->offsets[j] <= tag->size)
                body->offsets[j] = size;
        if (body->size <= tag->size)
            body->size = size;
    }
    tag->size = size;
}

/* An integer before the fields.  The niches of the fields are lost: only a value that is in every
   variant can tell a variant of an enum around this one.  */
int layout_rust_tagged(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                       struct layout_rust_layout *ret_layout)
{
    const struct layout_rust_repr *repr = &choice->type->repr;
    struct layout_rust_layout layout = {.encoding = LAYOUT_RUST_TAGGED};
    struct tag tag;
    int result;

    read_span(types, choice, &tag);
    tag.size = tag_size(types, repr, &tag);
    tag.align = tag_align(types, choice, tag.size);
    result = lay_out_variants(types, choice, &tag, &layout);
    if (result < 0)
        return result;
    if (!repr->c && !repr->has_integer)
        widen(types, &layout, &tag);
    layout.tag.size = tag.size;
    layout.tag.start = layout_rust_wide_cut(tag.low, tag.size);
    layout.tag.end = layout_rust_wide_cut(tag.high, tag.size);
    layout.niche = layout_rust_niche_of(0, tag.size, tag.low, tag.high);
    *ret_layout = layout;
    return 0;
}
