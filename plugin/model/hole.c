#include "hole.h"

#include <stddef.h>

#include "type.h"

static uint64_t bit_end(const struct layout_member *member)
{
    return member->bit_size > UINT64_MAX - member->bit_offset
               ? UINT64_MAX
               : member->bit_offset + member->bit_size;
}

bool layout_type_has_known_holes(const struct layout_type *type)
{
    if (type->kind == LAYOUT_ENUM || !type->has_size || type->size >= LAYOUT_SIZE_LIMIT)
        return false;
    for (size_t i = 0; i < type->member_count; i++) {
        if (!type->members[i].has_position || !type->members[i].has_size)
            return false;
    }
    return true;
}

/* The first member that begins at BIT_OFFSET or later.  */
static size_t first_member_from(const struct layout_type *type, uint64_t bit_offset)
{
    size_t low = 0;
    size_t high = type->member_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (type->members[middle].bit_offset < bit_offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A run of uncovered bits before it is cut at byte boundaries.  */
struct gap {
    uint64_t begin;
    uint64_t end;
    bool tail;
};

/* The first gap from CURSOR on, which is 0 or the end of an earlier hole: nothing that begins
   before a hole's end reaches over it, so what begins before CURSOR can be left out, and a walk
   over all holes does not start anew at each.  Members overlap where C++ reuses the tail of a
   base, so each gap begins where the one that reaches furthest ends.  */
static struct gap find_gap_in_struct(const struct layout_type *type, uint64_t cursor)
{
    uint64_t covered = cursor;
    uint64_t size = type->size * 8;

    for (size_t i = first_member_from(type, cursor); i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (covered >= size)
            break;
        if (member->bit_offset > covered)
            return (struct gap){covered, member->bit_offset < size ? member->bit_offset : size,
                                member->bit_offset > size};
        if (bit_end(member) > covered)
            covered = bit_end(member);
    }
    return (struct gap){covered, size, true};
}

static struct gap find_gap_in_union(const struct layout_type *type, uint64_t cursor)
{
    uint64_t covered = cursor;

    for (size_t i = 0; i < type->member_count; i++) {
        if (bit_end(&type->members[i]) > covered)
            covered = bit_end(&type->members[i]);
    }
    return (struct gap){covered, type->size * 8, true};
}

/* The part of GAP that comes first: the bits up to the next byte, or all its whole bytes, or
   the bits in the byte that it ends in.  */
static struct layout_hole first_part(const struct gap *gap)
{
    uint64_t begin = gap->begin;
    uint64_t end = gap->end;
    bool whole_bytes = begin % 8 == 0 && end - begin >= 8;

    if (whole_bytes)
        end -= end % 8;
    else if (end - begin > 8 - begin % 8)
        end = begin + (8 - begin % 8);
    return (struct layout_hole){begin, end - begin, whole_bytes, gap->tail};
}

int layout_type_next_hole(const struct layout_type *type, uint64_t *cursor,
                          struct layout_hole *ret_hole)
{
    struct gap gap;

    /* Asked once a walk: a hole never ends at 0.  */
    if (*cursor == 0 && !layout_type_has_known_holes(type))
        return 0;
    gap = type->kind == LAYOUT_UNION ? find_gap_in_union(type, *cursor)
                                     : find_gap_in_struct(type, *cursor);
    if (gap.begin >= gap.end)
        return 0;
    *ret_hole = first_part(&gap);
    *cursor = ret_hole->bit_offset + ret_hole->bit_size;
    return 1;
}

struct layout_padding layout_type_padding(const struct layout_type *type)
{
    struct layout_padding padding = {0, 0};
    struct layout_hole hole;
    uint64_t cursor = 0;

    while (layout_type_next_hole(type, &cursor, &hole)) {
        if (hole.whole_bytes)
            padding.bytes += hole.bit_size / 8;
        else
            padding.bits += hole.bit_size;
    }
    return padding;
}

uint64_t layout_type_cache_lines(const struct layout_type *type, uint32_t line)
{
    if (!type->has_size || line == 0)
        return 0;
    return type->size / line + (type->size % line != 0);
}
