#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

/* Where a body's niche is wanted.  */
enum bias { TOWARDS_START, TOWARDS_END };

struct plan {
    const struct layout_rust_content *content;
    const struct layout_rust_repr *repr;
    struct layout_rust_frame frame;
    enum bias bias;
    size_t movable;                    /* fields from the first on that may be reordered */
    uint64_t max_align;                /* of these, packed or not */
    struct layout_rust_wide max_niche; /* the most values that one of these leaves free */
};

/* Fields are sorted by the first of these that differs, ascending.  */
struct key {
    uint64_t group;
    struct layout_rust_wide niche;
    uint64_t place;
};

static uint64_t packed(const struct layout_rust_repr *repr, uint64_t align)
{
    return repr->pack != 0 && align > repr->pack ? repr->pack : align;
}

/* The alignment that a field is sorted by, as a power of two.

   It is what its size is a multiple of, where that is more than its alignment.  In
   (u16, [u8; 4], u32, u8) the array goes with the u32: behind either of them the other is still
   aligned, while an array sorted with the bytes could leave the u32 to begin at a multiple of 4
   only by chance.

   That would put large arrays of bytes before all else, a bool that an Option could use too.  So
   where there are niches, no field goes before those of the greatest real alignment:
   (u8, [u8; 16]) has the array first, (bool, [u8; 16]) the bool.  And where the niche is wanted at
   the end, the fields that have the best one count with their real alignment, which sinks them.  */
static uint64_t group_of(const struct plan *plan, const struct layout_rust_layout *field,
                         struct layout_rust_wide available)
{
    unsigned align_bit = layout_rust_lowest_bit(field->align);
    unsigned max_bit = layout_rust_lowest_bit(plan->max_align);
    unsigned bit;

    if (plan->repr->pack != 0)
        return layout_rust_lowest_bit(packed(plan->repr, field->align));
    bit = layout_rust_lowest_bit(field->size > field->align ? field->size : field->align);
    if (layout_rust_wide_is_zero(plan->max_niche))
        return bit;
    if (plan->bias == TOWARDS_START)
        return bit < max_bit ? bit : max_bit;
    return layout_rust_wide_compare(available, plan->max_niche) == 0 ? align_bit : bit;
}

/* By falling alignment no field needs padding before it, so all padding is at the end:
   (u8, u32, u16) is u32, u16, u8 and takes 8 bytes, not 12.  Behind a tag it is by rising
   alignment, so that small fields fill the gap between the tag and the first large one.  Among
   fields of one group, the niche goes where it is wanted.  */
static struct key key_of(const struct plan *plan, const struct layout_rust_layout *field)
{
    struct layout_rust_wide available = layout_rust_niche_available(&field->niche);
    struct layout_rust_wide all = {UINT64_MAX, UINT64_MAX};
    struct key key = {group_of(plan, field, available), available, 0};

    if (plan->frame.shape == LAYOUT_RUST_PREFIXED)
        return key;
    key.group = UINT64_MAX - key.group;
    if (plan->bias == TOWARDS_START) {
        key.niche = layout_rust_wide_subtract(all, available);
        key.place = field->niche.offset;
    } else if (field->niche.size > 0) {
        /* The nearer the niche is to the field's own end, the later the field.  */
        key.place = UINT64_MAX - (field->size - field->niche.size - field->niche.offset);
    }
    return key;
}

static int compare_keys(const struct key *a, const struct key *b)
{
    int niches = layout_rust_wide_compare(a->niche, b->niche);

    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (niches != 0)
        return niches;
    return a->place < b->place ? -1 : a->place > b->place;
}

/* Sorts the FROM to TO of ORDER with the help of SPARE.  Fields of equal keys keep the source's
   order, and a struct may have thousands of them.  */
static void sort_stably(const struct key *keys, size_t *order, size_t *spare, size_t from,
                        size_t to)
{
    size_t middle = from + (to - from) / 2;
    size_t left = from;
    size_t right = middle;

    if (to - from < 2)
        return;
    sort_stably(keys, order, spare, from, middle);
    sort_stably(keys, order, spare, middle, to);
    for (size_t i = from; i < to; i++) {
        bool take_left = right == to || (left < middle && compare_keys(&keys[order[left]],
                                                                       &keys[order[right]]) <= 0);
        spare[i] = take_left ? order[left++] : order[right++];
    }
    for (size_t i = from; i < to; i++)
        order[i] = spare[i];
}

static size_t *sorted(struct layout_rust_types *types, struct plan *plan)
{
    size_t count = plan->content->count;
    size_t *order = layout_arena_array(types->arena, count, sizeof *order);
    size_t *spare;
    struct key *keys;

    for (size_t i = 0; i < count; i++)
        order[i] = i;
    /* Who names an order or an integer wants a layout that other languages know.  */
    if (plan->repr->c || plan->repr->has_integer)
        return order;
    spare = layout_arena_array(types->arena, count, sizeof *spare);
    keys = layout_arena_array(types->arena, count, sizeof *keys);
    plan->movable = plan->frame.shape == LAYOUT_RUST_UNSIZABLE ? count - 1 : count;
    plan->max_align = 1;
    for (size_t i = 0; i < plan->movable; i++) {
        const struct layout_rust_layout *field = plan->content->fields[i];
        struct layout_rust_wide available = layout_rust_niche_available(&field->niche);
        if (field->align > plan->max_align)
            plan->max_align = field->align;
        if (layout_rust_wide_compare(available, plan->max_niche) > 0)
            plan->max_niche = available;
    }
    for (size_t i = 0; i < plan->movable; i++)
        keys[i] = key_of(plan, plan->content->fields[i]);
    sort_stably(keys, order, spare, 0, plan->movable);
    return order;
}

/* Of several niches the largest is the body's: of equal ones the one nearer to where it is
   wanted.  */
static void offer_niche(const struct plan *plan, const struct layout_rust_layout *field,
                        uint64_t offset, struct layout_rust_niche *best)
{
    int order;

    if (field->niche.size == 0)
        return;
    order = layout_rust_wide_compare(layout_rust_niche_available(&field->niche),
                                     layout_rust_niche_available(best));
    if (order > 0 || (order == 0 && plan->bias == TOWARDS_END)) {
        *best = field->niche;
        best->offset += offset;
    }
}

static struct layout_rust_body *new_body(struct layout_rust_types *types, struct plan *plan)
{
    struct layout_rust_body *body = layout_arena_alloc(types->arena, sizeof *body);

    body->field_count = plan->content->count;
    body->fields = plan->content->fields;
    body->order = sorted(types, plan);
    body->offsets = layout_arena_array(types->arena, body->field_count, sizeof *body->offsets);
    return body;
}

/* Puts one field after the other from OFFSET on; returns -EOVERFLOW, or 0 with the end at
 *RET_END.  */
static int place_fields(const struct layout_rust_types *types, const struct plan *plan,
                        struct layout_rust_body *body, struct layout_rust_layout *layout,
                        uint64_t offset, uint64_t *ret_end)
{
    for (size_t i = 0; i < body->field_count; i++) {
        const struct layout_rust_layout *field = body->fields[body->order[i]];
        uint64_t align = packed(plan->repr, field->align);

        offset = layout_rust_up(offset, align);
        body->offsets[body->order[i]] = offset;
        if (align > layout->align)
            layout->align = align;
        offer_niche(plan, field, offset, &layout->niche);
        layout->uninhabited |= field->uninhabited;
        layout->is_unsized |= field->is_unsized;
        offset += field->size;
        if (offset >= types->target.size_bound)
            return -EOVERFLOW;
    }
    *ret_end = offset;
    return 0;
}

static int lay_out(struct layout_rust_types *types, struct plan plan,
                   struct layout_rust_layout *ret_layout)
{
    const struct layout_rust_repr *repr = plan.repr;
    struct layout_rust_body *body = new_body(types, &plan);
    struct layout_rust_layout layout = {.bodies = body, .body_count = 1};
    uint64_t end = 0;
    int result;

    layout.align = repr->pack != 0 ? 1 : types->target.aggregate_align;
    if (plan.frame.shape == LAYOUT_RUST_PREFIXED) {
        uint64_t align = packed(repr, plan.frame.tag_align);
        if (align > layout.align)
            layout.align = align;
        end = layout_rust_up(plan.frame.tag_size, align);
    }
    result = place_fields(types, &plan, body, &layout, end, &end);
    if (result < 0)
        return result;
    if (repr->align > layout.align)
        layout.align = repr->align;
    layout.size = layout_rust_up(end, layout.align);
    if (layout.size >= types->target.size_bound)
        return -EOVERFLOW;
    body->size = layout.size;
    body->align = layout.align;
    *ret_layout = layout;
    return 0;
}

/* Only the last field may have no size before run time, as those after it would have no place.  */
static bool is_rejected(const struct layout_rust_content *content)
{
    for (size_t i = 0; i + 1 < content->count; i++)
        if (content->fields[i]->is_unsized)
            return true;
    return false;
}

/* A niche at the very start or end of a variant leaves the rest of the bytes in one piece, which
   smaller variants of an enum can then use.  So a body is tried with its niche towards the start
   and, where something still lies on both sides of it, towards the end.  The second is better when
   its niche is farther from the start than the first's was from the start and from the end.

   (u32, bool, u16, u8), 8 bytes: first u32, u16, bool, u8, with 6 bytes before the bool and 1
   after.  Towards the end the bool is the last, with 7 before it: that one is taken.

   A struct that may end in something unsized must have one layout for all such ends, so it is not
   tried twice.  */
int layout_rust_body(struct layout_rust_types *types, const struct layout_rust_content *content,
                     const struct layout_rust_repr *repr, struct layout_rust_frame frame,
                     struct layout_rust_layout *ret_layout)
{
    struct plan plan = {.content = content, .repr = repr, .frame = frame, .bias = TOWARDS_START};
    struct layout_rust_layout first;
    struct layout_rust_layout second;
    uint64_t before;
    uint64_t after;
    int result;

    if (is_rejected(content))
        return -EINVAL;
    result = lay_out(types, plan, &first);
    if (result < 0)
        return result;
    *ret_layout = first;
    if (frame.shape == LAYOUT_RUST_UNSIZABLE || first.niche.size == 0 || content->count < 2)
        return 0;
    before = first.niche.offset;
    after = first.size - before - first.niche.size;
    if (before == 0 || after == 0)
        return 0;
    plan.bias = TOWARDS_END;
    result = lay_out(types, plan, &second);
    if (result < 0)
        return result;
    if (second.niche.offset > before && second.niche.offset > after)
        *ret_layout = second;
    return 0;
}
