/* Stack budgets.  */

#include "budget.h"

#include <inttypes.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/finding.h"
#include "../model/report.h"

/* More would bury the error that they explain.  */
#define NOTES_AT_MOST 3

static const char rule[] = "stack-budget";

/* What a message calls FUNCTION.  Several copies can come from one source function, each with
   a frame of its own, so a copy is told by its symbol too.  */
static const char *describe(const struct layout_function *function, struct layout_arena *arena)
{
    if (function->clone_of && strcmp(function->symbol, function->name))
        return layout_arena_printf(arena, "'%s' (its clone '%s')", function->name,
                                   function->symbol);
    return layout_arena_printf(arena, "'%s'", function->name);
}

/* Why a function whose extent is not known is over LIMIT.  */
static const char *explain_unknown(const struct layout_function *function, uint64_t limit,
                                   struct layout_arena *arena)
{
    const struct layout_frame *frame = &function->frame;
    const char *who = describe(function, arena);

    if (!frame->known)
        return layout_arena_printf(arena,
                                   "stack frame of %s cannot be told, for the compiler computes no "
                                   "frame sizes for this target; it counts as over the budget of "
                                   "%" PRIu64,
                                   who, limit);
    if (frame->kind == LAYOUT_FRAME_DYNAMIC)
        return layout_arena_printf(arena,
                                   "stack frame of %s has no bound (it allocates stack "
                                   "dynamically), over the budget of %" PRIu64
                                   " (its static part is %" PRIu64 " bytes)",
                                   who, limit, frame->size - frame->dynamic);
    return layout_arena_printf(arena,
                               "stack frame of %s cannot be told (only %" PRIu64
                               " bytes of it are known); it counts as over the budget of %" PRIu64,
                               who, frame->size + frame->red_zone, limit);
}

static void add_error(const struct layout_function *function, uint64_t limit,
                      struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = layout_findings_add(findings, arena);
    const struct layout_frame *frame = &function->frame;

    finding->rule = rule;
    finding->level = LAYOUT_ERROR;
    finding->place = function->place;
    finding->function = function->symbol;
    finding->has_limit = true;
    finding->limit = limit;
    if (frame->known && frame->has_extent) {
        finding->has_value = true;
        finding->value = frame->extent;
        finding->message = layout_arena_printf(
            arena, "stack frame of %s can take %" PRIu64 " bytes, over the budget of %" PRIu64,
            describe(function, arena), frame->extent, limit);
    } else {
        finding->message = explain_unknown(function, limit, arena);
    }
}

static void add_note(const struct layout_function *function, const struct layout_slot *slot,
                     struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = layout_findings_add(findings, arena);

    finding->rule = rule;
    finding->level = LAYOUT_NOTE;
    finding->place = slot->place;
    finding->function = function->symbol;
    finding->has_value = true;
    finding->value = slot->size;
    finding->message =
        slot->name
            ? layout_arena_printf(arena, "'%s' takes %" PRIu64 " bytes of it", slot->name,
                                  slot->size)
            : layout_arena_printf(arena, "a variable without a name takes %" PRIu64 " bytes of it",
                                  slot->size);
}

static void add_notes(const struct layout_function *function, struct layout_arena *arena,
                      struct layout_findings *findings)
{
    size_t noted = 0;

    for (size_t i = 0; i < function->frame.slot_count && noted < NOTES_AT_MOST; i++) {
        const struct layout_slot *slot = &function->frame.slots[i];

        if (slot->size) {
            add_note(function, slot, arena, findings);
            noted++;
        }
    }
}

void layout_budget_check(const struct layout_report *report, uint64_t limit,
                         struct layout_arena *arena, struct layout_findings *findings)
{
    for (size_t i = 0; i < report->function_count; i++) {
        const struct layout_function *function = report->functions[i];
        const struct layout_frame *frame = &function->frame;

        if (frame->known && frame->has_extent && frame->extent <= limit)
            continue;
        add_error(function, limit, arena, findings);
        if (frame->known)
            add_notes(function, arena, findings);
    }
}
