#include "relayout.h"

#include <errno.h>
#include <stdbool.h>

#include "arena.h"
#include "hole.h"
#include "shape.h"
#include "type.h"

static uint64_t round_up(uint64_t value, uint64_t unit)
{
    return (value + unit - 1) / unit * unit;
}

/* Bytes.  A bit-field is placed by the type it is declared with.  */
static uint64_t align_of(const struct layout_member *member)
{
    return member->bitfield ? member->shape->align : member->align;
}

/* Whether the bits from CURSOR on would span more units than the type of FIELD has.  */
static bool spans_too_much(const struct layout_member *field, uint64_t cursor)
{
    uint64_t unit = field->shape->align * 8;
    uint64_t first = cursor / unit;
    uint64_t end = (cursor + field->bit_size + unit - 1) / unit;

    return end - first > field->shape->size / field->shape->align;
}

/* The first bit at CURSOR or later where MEMBER may begin.  */
static uint64_t place(const struct layout_member *member, uint64_t cursor)
{
    uint64_t unit = align_of(member) * 8;

    if (member->bitfield && !spans_too_much(member, cursor))
        return cursor;
    return round_up(cursor, unit);
}

static bool ends_flexibly(const struct layout_member *member)
{
    return member->flexible || (member->type && member->type->flexible && member->shape &&
                                member->shape->kind == LAYOUT_SHAPE_RECORD);
}

static bool is_understood(const struct layout_member *member)
{
    if (member->kind != LAYOUT_FIELD || !member->has_position || !member->has_size)
        return false;
    if (!member->bitfield)
        return member->align != 0 && member->bit_size % 8 == 0;
    return member->shape && member->shape->has_size && member->shape->align != 0 &&
           member->shape->size != 0;
}

/* Whether FIELD continues the run of bit-fields that BEFORE is in.  */
static bool continues(const struct layout_member *before, const struct layout_member *field)
{
    return before->bitfield && field->bitfield;
}

/* Whether the rules are TYPE's: they give the offsets that GCC gave.  A gap between bit-fields may
   be an unnamed one, which the model does not have.  */
static bool rules_hold(const struct layout_type *type)
{
    uint64_t cursor = 0;

    if (type->kind != LAYOUT_STRUCT || type->align == 0 || !layout_type_has_known_holes(type))
        return false;
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!is_understood(member) || place(member, cursor) != member->bit_offset)
            return false;
        if (i > 0 && continues(member - 1, member) && cursor != member->bit_offset)
            return false;
        cursor = member->bit_offset + member->bit_size;
    }
    return round_up(round_up(cursor, 8) / 8, type->align) == type->size;
}

int layout_relayout(const struct layout_type *type, const size_t *order, struct layout_arena *arena,
                    struct layout_relayout *ret)
{
    uint64_t *bit_offsets;
    uint64_t cursor = 0;
    uint64_t covered = 0;
    uint64_t size;

    if (!rules_hold(type))
        return -ENOTSUP;
    bit_offsets = layout_arena_array(arena, type->member_count, sizeof *bit_offsets);
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[order[i]];

        bit_offsets[i] = place(member, cursor);
        cursor = bit_offsets[i] + member->bit_size;
        covered += member->bit_size;
    }
    size = round_up(round_up(cursor, 8) / 8, type->align);
    *ret =
        (struct layout_relayout){order, bit_offsets, type->member_count, size, size * 8 - covered};
    return 0;
}

/* What a member is sorted by; a run of bit-fields has one key.  */
struct key {
    bool flexible;
    bool ragged; /* the next member of its alignment would not follow without a gap */
    uint64_t align;
};

static struct key key_of(const struct layout_type *type, size_t first, size_t end)
{
    struct key key = {false, false, 1};
    uint64_t bits = 0;

    for (size_t i = first; i < end; i++) {
        const struct layout_member *member = &type->members[i];

        key.flexible |= ends_flexibly(member);
        bits += member->bit_size;
        if (align_of(member) > key.align)
            key.align = align_of(member);
    }
    key.ragged = bits % (key.align * 8) != 0;
    return key;
}

static bool comes_before(const struct key *a, const struct key *b)
{
    if (a->flexible != b->flexible)
        return b->flexible;
    if (a->align != b->align)
        return a->align > b->align;
    return !a->ragged && b->ragged;
}

/* Inserts the members from FIRST to END, which have KEY, into the COUNT that are sorted.  */
static void insert(size_t *order, struct key *keys, size_t count, size_t first, size_t end,
                   struct key key)
{
    size_t width = end - first;
    size_t at = count;

    while (at > 0 && comes_before(&key, &keys[at - 1])) {
        order[at - 1 + width] = order[at - 1];
        keys[at - 1 + width] = keys[at - 1];
        at--;
    }
    for (size_t i = 0; i < width; i++) {
        order[at + i] = first + i;
        keys[at + i] = key;
    }
}

int layout_relayout_propose(const struct layout_type *type, struct layout_arena *arena,
                            struct layout_relayout *ret)
{
    size_t *order;
    struct key *keys;

    if (!rules_hold(type))
        return -ENOTSUP;
    order = layout_arena_array(arena, type->member_count, sizeof *order);
    keys = layout_arena_array(arena, type->member_count, sizeof *keys);
    for (size_t first = 0, end; first < type->member_count; first = end) {
        for (end = first + 1; end < type->member_count; end++)
            if (!continues(&type->members[end - 1], &type->members[end]))
                break;
        insert(order, keys, first, first, end, key_of(type, first, end));
    }
    return layout_relayout(type, order, arena, ret);
}
