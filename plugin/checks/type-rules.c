#include "type-rules.h"

#include <inttypes.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "cache-line.h"
#include "no-padding.h"
#include "words.h"

static const char rule[] = "max-size";

/* The member that ends behind LIMIT bytes, else the last one; null where there is none.  */
static const struct layout_member *member_over(const struct layout_type *type, uint64_t limit)
{
    const struct layout_member *last = NULL;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!member->has_position || !member->has_size)
            continue;
        last = member;
        if ((member->bit_offset + member->bit_size + 7) / 8 > limit)
            break;
    }
    return last;
}

static const char *explain_size(const struct layout_type *type, const struct layout_member *member,
                                struct layout_arena *arena)
{
    struct layout_relayout better;
    const char *end = "";
    const char *mend = "";

    if (member)
        end =
            layout_arena_printf(arena, "; %s ends at %" PRIu64, layout_member_words(member, arena),
                                (member->bit_offset + member->bit_size + 7) / 8);
    if (layout_relayout_propose(type, arena, &better) == 0 && better.size <= type->limits.size)
        mend = layout_arena_printf(arena, ", and in the order %s it is %" PRIu64,
                                   layout_order_words(type, &better, arena), better.size);
    return layout_arena_printf(arena, "%s is %" PRIu64 " bytes, over its limit of %" PRIu64 "%s%s",
                               layout_type_words(type, arena), type->size, type->limits.size, end,
                               mend);
}

static void check_size(const struct layout_type *type, enum layout_level level,
                       struct layout_arena *arena, struct layout_findings *findings)
{
    const struct layout_member *member = member_over(type, type->limits.size);
    struct layout_finding *finding;

    if (type->has_size && type->size <= type->limits.size)
        return;
    finding = layout_type_finding(type, member, arena, findings);
    finding->rule = rule;
    finding->level = level;
    finding->has_limit = true;
    finding->limit = type->limits.size;
    finding->has_value = type->has_size;
    finding->value = type->size;
    finding->message =
        type->has_size
            ? explain_size(type, member, arena)
            : layout_arena_printf(arena,
                                  "size of %s is only known at run time; it counts as over its "
                                  "limit of %" PRIu64,
                                  layout_type_words(type, arena), type->limits.size);
}

void layout_type_rules_check(const struct layout_report *report, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings)
{
    for (size_t i = 0; i < report->type_count; i++) {
        const struct layout_type *type = report->types[i];

        if (type->limits.has_size)
            check_size(type, level, arena, findings);
        if (type->limits.no_padding)
            layout_no_padding_check(type, level, arena, findings);
        layout_cache_line_check(type, report->unit.machine.cache_line, level, arena, findings);
    }
}
