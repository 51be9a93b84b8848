#include "suggest.h"

#include <inttypes.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/relayout.h"
#include "../model/report.h"
#include "../model/suggestion.h"

static const char rule[] = "suggest";

/* Whether the member that comes after another in ORDER is to stay behind it whichever way round the
   alignments go: bit-fields of one run, and members of one alignment.  */
static bool stays_behind(const struct layout_type *type, const size_t *order)
{
    const struct layout_member *before = &type->members[order[0]];
    const struct layout_member *member = &type->members[order[1]];

    if (before->bitfield || member->bitfield)
        return before->bitfield && member->bitfield;
    return before->align == member->align;
}

/* BEST's order with the smallest alignment first.  What is flexible stays last.  */
static size_t *turn_round(const struct layout_type *type, const struct layout_relayout *best,
                          struct layout_arena *arena)
{
    size_t *order = layout_arena_array(arena, best->count, sizeof *order);
    size_t count = best->count - (type->flexible ? 1 : 0);
    size_t left = count;

    for (size_t first = 0, end; first < count; first = end) {
        for (end = first + 1; end < count; end++)
            if (!stays_behind(type, &best->order[end - 1]))
                break;
        left -= end - first;
        for (size_t i = first; i < end; i++)
            order[left + i - first] = best->order[i];
    }
    if (type->flexible)
        order[count] = best->order[count];
    return order;
}

/* The members in ORDER, but the first one of the source at the beginning.  */
static size_t *order_behind_first(const size_t *order, size_t count, struct layout_arena *arena)
{
    size_t *kept = layout_arena_array(arena, count, sizeof *kept);
    size_t used = 1;

    for (size_t i = 0; i < count; i++)
        if (order[i] != 0 && used < count)
            kept[used++] = order[i];
    return kept;
}

/* Whether an order as small as BEST leaves the first member in place; it is then in *RET.  What
   follows a small first member without a hole is small, so the alignments may fall or rise behind
   it.  A run of bit-fields stays whole, and so has no first member to stay alone.  */
static bool keeps_first(const struct layout_type *type, const struct layout_relayout *best,
                        struct layout_arena *arena, struct layout_relayout *ret)
{
    if (type->members[0].bitfield)
        return false;
    for (int rising = 0; rising < 2; rising++) {
        const size_t *order = rising ? turn_round(type, best, arena) : best->order;

        if (layout_relayout(type, order_behind_first(order, best->count, arena), arena, ret) == 0 &&
            ret->size == best->size)
            return true;
    }
    return false;
}

static const char *name_at(const struct layout_type *type, const struct layout_relayout *layout,
                           size_t index)
{
    const char *name = type->members[layout->order[index]].name;

    return name ? name : "-";
}

static const char *names_in(const struct layout_type *type, const struct layout_relayout *layout,
                            struct layout_arena *arena)
{
    size_t size = 0;
    char *names;
    char *end;

    for (size_t i = 0; i < layout->count; i++)
        size += strlen(name_at(type, layout, i)) + 1;
    names = end = layout_arena_alloc(arena, size);
    for (size_t i = 0; i < layout->count; i++) {
        size_t length = strlen(name_at(type, layout, i));

        if (i > 0)
            *end++ = ' ';
        memcpy(end, name_at(type, layout, i), length);
        end += length;
    }
    return names;
}

static void suggest_order(struct layout_type *type, struct layout_arena *arena)
{
    struct layout_relayout best;
    struct layout_relayout kept;
    struct layout_suggestion *suggestion;

    if (type->member_count < 2 || layout_relayout_propose(type, arena, &best) < 0 ||
        best.size >= type->size)
        return;
    if (best.order[0] != 0 && keeps_first(type, &best, arena, &kept))
        best = kept;
    suggestion = layout_arena_alloc(arena, sizeof *suggestion);
    suggestion->size = best.size;
    suggestion->order = names_in(type, &best, arena);
    suggestion->indices = best.order;
    suggestion->moves_first = best.order[0] != 0;
    type->suggestion = suggestion;
}

/* What a union would take whose LARGEST arm took no room.  */
static uint64_t size_without(const struct layout_type *type, size_t largest)
{
    uint64_t bytes = 0;
    uint64_t align = type->user_align > 0 ? type->align : 1;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *arm = &type->members[i];

        if (i == largest)
            continue;
        if ((arm->bit_size + 7) / 8 > bytes)
            bytes = (arm->bit_size + 7) / 8;
        if (arm->align > align)
            align = arm->align;
    }
    return (bytes + align - 1) / align * align;
}

/* Without bit-fields: what their type asks of a union's alignment is not told.  */
static void suggest_arm(struct layout_type *type, struct layout_arena *arena)
{
    struct layout_suggestion *suggestion;
    size_t largest = 0;
    uint64_t size;

    for (size_t i = 0; i < type->member_count; i++) {
        if (!type->members[i].has_size || type->members[i].bitfield)
            return;
        if (type->members[i].bit_size > type->members[largest].bit_size)
            largest = i;
    }
    if (type->member_count < 2 || !type->members[largest].name)
        return;
    size = size_without(type, largest);
    if (size == 0 || size >= type->size)
        return;
    suggestion = layout_arena_alloc(arena, sizeof *suggestion);
    suggestion->size = size;
    suggestion->arm = type->members[largest].name;
    type->suggestion = suggestion;
}

void layout_suggestions_make(struct layout_report *report, struct layout_arena *arena)
{
    for (size_t i = 0; i < report->type_count; i++) {
        struct layout_type *type = report->types[i];

        if (!type->has_size || type->size >= LAYOUT_SIZE_LIMIT || type->is_made)
            continue;
        if (type->kind == LAYOUT_STRUCT)
            suggest_order(type, arena);
        else if (type->kind == LAYOUT_UNION)
            suggest_arm(type, arena);
    }
}

static const char *message(const struct layout_type *type, struct layout_arena *arena)
{
    const struct layout_suggestion *suggestion = type->suggestion;
    const char *name = type->name                   ? layout_arena_printf(arena, "'%s'", type->name)
                       : type->kind == LAYOUT_UNION ? "the unnamed union"
                                                    : "the unnamed struct";

    if (suggestion->arm)
        return layout_arena_printf(
            arena, "%s takes %" PRIu64 " bytes for '%s' alone, and %" PRIu64 " without it", name,
            type->size, suggestion->arm, suggestion->size);
    return layout_arena_printf(
        arena, "%s would take %" PRIu64 " bytes instead of %" PRIu64 " in the order '%s'%s", name,
        suggestion->size, type->size, suggestion->order,
        suggestion->moves_first ? ", which begins with another member: no cast to the first may "
                                  "rely on it"
                                : "");
}

void layout_suggestions_tell(const struct layout_report *report, uint64_t least,
                             struct layout_arena *arena, struct layout_findings *findings)
{
    for (size_t i = 0; i < report->type_count; i++) {
        const struct layout_type *type = report->types[i];
        struct layout_finding *finding;

        if (!type->suggestion || type->system_header || type->size - type->suggestion->size < least)
            continue;
        finding = layout_findings_add(findings, arena);
        finding->rule = rule;
        finding->level = LAYOUT_NOTE;
        finding->message = message(type, arena);
        finding->place = type->place;
        finding->type = type;
        finding->has_value = true;
        finding->value = type->size - type->suggestion->size;
    }
}
