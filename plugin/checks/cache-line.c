#include "cache-line.h"

#include <inttypes.h>
#include <stdlib.h>

#include "../model/arena.h"
#include "../model/type.h"
#include "words.h"

static const char rule[] = "cache-line";

/* Unnamed members in unnamed members, and bases of bases; C allows 63 (5.2.4.1).  */
#define DEEPEST 100

/* A member that is marked, of the type that is checked or of a part of it.  */
struct mark {
    const struct layout_member *member;
    const struct layout_member *part; /* what of the type has it; null: it is the type's own */
    bool known;
    uint64_t first; /* bytes from the start of the type */
    uint64_t last;
};

struct marks {
    struct mark *items;
    size_t count;
};

/* Whether the byte LAST of an object and its byte FIRST, which comes after it, can be in one line
   of LINE bytes: an object begins at any multiple of ALIGN.  */
static bool can_share(uint64_t last, uint64_t first, uint64_t align, uint32_t line)
{
    if (first <= last)
        return true;
    if (first - last >= line)
        return false;
    for (uint64_t start = 0; start < line; start += align)
        if ((start + last) / line == (start + first) / line)
            return true;
    return false;
}

/* A flexible array may have as many elements as there is room for, so none is behind it.  */
static struct mark place_mark(const struct layout_member *member, const struct layout_member *part,
                              uint64_t bit_offset)
{
    struct mark mark = {.member = member, .part = part};

    mark.known = member->has_position && member->has_size;
    mark.first = (bit_offset + member->bit_offset) / 8;
    mark.last = member->flexible ? UINT64_MAX
                                 : (bit_offset + member->bit_offset + member->bit_size - 1) / 8;
    return mark;
}

/* Whether the members of MEMBER's type are members of the type that has MEMBER as well: those of an
   unnamed struct or union, and of a base.  */
static bool lends_members(const struct layout_member *member)
{
    return member->type && member->type->kind != LAYOUT_ENUM && member->has_position &&
           (member->kind == LAYOUT_BASE ||
            (member->kind == LAYOUT_FIELD && !member->name && !member->bitfield));
}

/* Adds the marked members of TYPE, which begins at BIT_OFFSET in the one that is checked.  The
   virtual bases of a base are not where they are in an object of its own: the one that is checked
   has them all among its members.  */
static void collect(struct marks *marks, const struct layout_type *type,
                    const struct layout_member *part, uint64_t bit_offset, unsigned depth,
                    struct layout_arena *arena)
{
    for (size_t i = 0; i < type->member_count && depth < DEEPEST; i++) {
        const struct layout_member *member = &type->members[i];

        if (lends_members(member) && (!member->is_virtual || depth == 0))
            collect(marks, member->type, part ? part : member, bit_offset + member->bit_offset,
                    depth + 1, arena);
        if (!member->own_line || (member->has_size && member->bit_size == 0 && !member->flexible))
            continue;
        marks->items = layout_arena_grow(arena, marks->items, marks->count, sizeof *marks->items);
        marks->items[marks->count++] = place_mark(member, part, bit_offset);
    }
}

static int compare_marks(const void *left, const void *right)
{
    const struct mark *a = left, *b = right;

    if (a->known != b->known)
        return a->known ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return a->last < b->last ? -1 : a->last > b->last;
}

static void tell(const struct layout_type *type, const struct mark *before, const struct mark *mark,
                 uint32_t line, enum layout_level level, struct layout_arena *arena,
                 struct layout_findings *findings)
{
    struct layout_finding *finding = layout_type_finding(type, mark->member, arena, findings);
    const char *mend =
        type->kind == LAYOUT_UNION || (mark->first <= before->last && !mark->member->bitfield)
            ? ""
            : layout_arena_printf(arena, "; an alignment of %" PRIu32 " would part them", line);

    finding->rule = rule;
    finding->level = level;
    finding->has_value = true;
    finding->value = mark->first > before->last + 1 ? mark->first - before->last - 1 : 0;
    finding->message = layout_arena_printf(
        arena, "%s can share a cache line of %" PRIu32 " bytes with %s in %s%s",
        layout_member_words(mark->member, arena), line, layout_member_words(before->member, arena),
        layout_type_words(type, arena), mend);
}

static void tell_unknown(const struct layout_type *type, const struct layout_member *member,
                         enum layout_level level, struct layout_arena *arena,
                         struct layout_findings *findings)
{
    struct layout_finding *finding = layout_type_finding(type, member, arena, findings);

    finding->rule = rule;
    finding->level = level;
    finding->message =
        layout_arena_printf(arena, "which cache lines %s has in %s cannot be told",
                            layout_member_words(member, arena), layout_type_words(type, arena));
}

/* By rising offset, of those that are marked the one that reaches furthest is the one to hold the
   next against.  Two of one part are told of where that part's type is checked.  */
void layout_cache_line_check(const struct layout_type *type, uint32_t line, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings)
{
    struct marks marks = {0};
    const struct mark *before = NULL;

    collect(&marks, type, NULL, 0, 0, arena);
    if (marks.count > 1)
        qsort(marks.items, marks.count, sizeof *marks.items, compare_marks);
    for (size_t i = 0; i < marks.count; i++) {
        const struct mark *mark = &marks.items[i];

        if (line == 0 || !mark->known) {
            if (!mark->part)
                tell_unknown(type, mark->member, level, arena, findings);
            continue;
        }
        if (before && (!mark->part || mark->part != before->part) &&
            can_share(before->last, mark->first, type->align ? type->align : 1, line))
            tell(type, before, mark, line, level, arena, findings);
        if (!before || before->last < mark->last)
            before = mark;
    }
}
