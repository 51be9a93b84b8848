#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

/* A scalar of SIZE bytes whose values are START to END.  */
static struct layout_rust_layout ranged(uint32_t size, uint32_t align, uint64_t start,
                                        struct layout_rust_wide end)
{
    return (struct layout_rust_layout){
        .size = size,
        .align = align,
        .niche = layout_rust_niche_of(0, size, layout_rust_wide_of(start, false), end),
    };
}

/* A scalar that may have any value.  */
static struct layout_rust_layout plain(uint32_t size, uint32_t align)
{
    return (struct layout_rust_layout){.size = size, .align = align};
}

static struct layout_rust_layout integer(const struct layout_rust_target *target,
                                         enum layout_rust_kind kind)
{
    uint32_t size = layout_rust_integer_size(target, kind);

    if (kind == LAYOUT_RUST_ISIZE || kind == LAYOUT_RUST_USIZE)
        return plain(size, target->pointer_align);
    return plain(size, target->integer_align[layout_rust_lowest_bit(size)]);
}

static struct layout_rust_layout floating(const struct layout_rust_target *target,
                                          enum layout_rust_kind kind)
{
    unsigned place = kind - LAYOUT_RUST_F16;

    return plain(UINT32_C(2) << place, target->float_align[place]);
}

/* A scalar of a pointer's size; without null only that value is a niche: rustc takes no advantage
   of the low bits that an aligned address never sets.  */
static struct layout_rust_layout address(const struct layout_rust_target *target, bool may_be_null)
{
    uint32_t size = target->pointer_size;

    if (may_be_null)
        return plain(size, target->pointer_align);
    return ranged(size, target->pointer_align, 1, layout_rust_wide_max(size));
}

static const struct layout_rust_layout *keep(struct layout_rust_types *types,
                                             struct layout_rust_layout layout)
{
    struct layout_rust_layout *kept = layout_arena_alloc(types->arena, sizeof *kept);

    *kept = layout;
    return kept;
}

/* A fat pointer is the address and what else is to be known of the pointee: a length, which may be
   anything, or a table of functions.  That table is never null, not even of a raw pointer, so
   Option<*const dyn T> is 16 bytes on a 64-bit machine while Option<*const [T]> is 24.  As both
   halves of a &dyn T have one value free, the first of the two is the niche.  */
static int pointer(struct layout_rust_types *types, const struct layout_rust_type *type,
                   struct layout_rust_layout *ret_layout)
{
    static const struct layout_rust_repr in_order = {.c = true};
    const struct layout_rust_target *target = &types->target;
    enum layout_rust_metadata metadata = layout_rust_type_metadata(type->item);
    struct layout_rust_layout data = address(target, type->kind == LAYOUT_RUST_POINTER);
    struct layout_rust_content halves;

    if (metadata == LAYOUT_RUST_THIN) {
        *ret_layout = data;
        return 0;
    }
    halves.count = 2;
    halves.fields = layout_arena_array(types->arena, 2, sizeof *halves.fields);
    halves.fields[0] = keep(types, data);
    halves.fields[1] = keep(types, address(target, metadata == LAYOUT_RUST_LENGTH));
    /* Unsizable only keeps the body from moving the niche to the back.  */
    return layout_rust_body(types, &halves, &in_order,
                            (struct layout_rust_frame){LAYOUT_RUST_UNSIZABLE, 0, 0}, ret_layout);
}

int layout_rust_scalar(struct layout_rust_types *types, const struct layout_rust_type *type,
                       struct layout_rust_layout *ret_layout)
{
    const struct layout_rust_target *target = &types->target;
    struct layout_rust_wide max;

    switch (type->kind) {
    case LAYOUT_RUST_F16:
    case LAYOUT_RUST_F32:
    case LAYOUT_RUST_F64:
    case LAYOUT_RUST_F128:
        *ret_layout = floating(target, type->kind);
        return 0;
    case LAYOUT_RUST_BOOL:
        *ret_layout = ranged(1, 1, 0, layout_rust_wide_of(1, false));
        return 0;
    case LAYOUT_RUST_CHAR:
        /* The surrogates are no characters either, but a range has no hole.  */
        *ret_layout = ranged(4, target->integer_align[2], 0, layout_rust_wide_of(0x10ffff, false));
        return 0;
    case LAYOUT_RUST_NEVER:
        *ret_layout = (struct layout_rust_layout){
            .align = 1, .uninhabited = true, .encoding = LAYOUT_RUST_EMPTY};
        return 0;
    case LAYOUT_RUST_STR:
    case LAYOUT_RUST_DYN:
        *ret_layout = (struct layout_rust_layout){.align = 1, .is_unsized = true};
        return 0;
    case LAYOUT_RUST_FN:
        *ret_layout = address(target, false);
        return 0;
    case LAYOUT_RUST_CAPACITY:
        max = layout_rust_wide_of(UINT64_MAX >> (65 - 8 * target->pointer_size), false);
        *ret_layout = ranged(target->pointer_size, target->pointer_align, 0, max);
        return 0;
    case LAYOUT_RUST_POINTER:
    case LAYOUT_RUST_REFERENCE:
        return pointer(types, type, ret_layout);
    case LAYOUT_RUST_NONZERO:
        *ret_layout = integer(target, type->item->kind);
        max = layout_rust_wide_max((uint32_t)ret_layout->size);
        *ret_layout = ranged((uint32_t)ret_layout->size, (uint32_t)ret_layout->align, 1, max);
        return 0;
    default:
        *ret_layout = integer(target, type->kind);
        return 0;
    }
}
