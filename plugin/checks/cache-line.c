#include "cache-line.h"

#include <inttypes.h>

#include "../model/arena.h"
#include "../model/type.h"
#include "words.h"

static const char rule[] = "cache-line";

/* Whether the byte LAST of an object and its byte FIRST, which comes after it, can be in one line
   of LINE bytes: an object begins at any multiple of ALIGN.  */
static bool can_share(uint64_t last, uint64_t first, uint64_t align, uint32_t line)
{
    if (first - last >= line)
        return false;
    for (uint64_t start = 0; start < line; start += align)
        if ((start + last) / line == (start + first) / line)
            return true;
    return false;
}

static void tell(const struct layout_type *type, const struct layout_member *before,
                 const struct layout_member *member, uint32_t line, enum layout_level level,
                 struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = layout_type_finding(type, member, arena, findings);
    uint64_t end = before->bit_offset + before->bit_size;
    const char *mend =
        type->kind == LAYOUT_UNION
            ? ""
            : layout_arena_printf(arena, "; an alignment of %" PRIu32 " would part them", line);

    finding->rule = rule;
    finding->level = level;
    finding->has_value = true;
    finding->value = member->bit_offset > end ? (member->bit_offset - end) / 8 : 0;
    finding->message = layout_arena_printf(
        arena, "%s can share a cache line of %" PRIu32 " bytes with %s in %s%s",
        layout_member_words(member, arena), line, layout_member_words(before, arena),
        layout_type_words(type, arena), mend);
}

static void check_pair(const struct layout_type *type, const struct layout_member *before,
                       const struct layout_member *member, uint32_t line, enum layout_level level,
                       struct layout_arena *arena, struct layout_findings *findings)
{
    uint64_t last = (before->bit_offset + before->bit_size - 1) / 8;
    uint64_t first = member->bit_offset / 8;
    uint64_t align = type->align ? type->align : 1;

    if (first <= last || can_share(last, first, align, line))
        tell(type, before, member, line, level, arena, findings);
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

/* Members stand by rising offset, so that of those that are marked the one that reaches furthest
   is the one to hold the next against.  */
void layout_cache_line_check(const struct layout_type *type, uint32_t line, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings)
{
    const struct layout_member *before = NULL;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!member->own_line || (member->has_size && member->bit_size == 0))
            continue;
        if (line == 0 || !member->has_position || !member->has_size) {
            tell_unknown(type, member, level, arena, findings);
            continue;
        }
        if (before)
            check_pair(type, before, member, line, level, arena, findings);
        if (!before ||
            before->bit_offset + before->bit_size < member->bit_offset + member->bit_size)
            before = member;
    }
}
