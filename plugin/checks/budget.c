/* Stack budgets.  */

#include "budget.h"

#include <inttypes.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "blame.h"
#include "words.h"

static const char rule[] = "stack-budget";
static const char rule_warn[] = "stack-warn";

/* What a function is held to, and how that is told.  */
struct budget {
    uint64_t limit;
    const char *words; /* "the budget of 1024" */
};

static struct budget budget_of(const struct layout_function *function,
                               const struct layout_budget_rules *rules, struct layout_arena *arena)
{
    const struct layout_function_limits *limits = &function->limits;
    const char *from = limits->from && strcmp(limits->from, "attribute") ? limits->from : NULL;
    const char *whose;

    if (!limits->has_stack)
        return (struct budget){rules->limit,
                               layout_arena_printf(arena, "the budget of %" PRIu64, rules->limit)};
    whose = layout_limit_words("budget", limits->stack, limits->owner, arena);
    if (!from && !limits->reason)
        return (struct budget){limits->stack, whose};
    return (struct budget){limits->stack,
                           layout_arena_printf(arena, "%s (%s%s%s)", whose, from ? from : "",
                                               from && limits->reason ? ": " : "",
                                               limits->reason ? limits->reason : "")};
}

/* What a message calls FUNCTION.  Several copies can come from one source function, each with
   a frame of its own, so a copy is told by its symbol too.  */
static const char *describe(const struct layout_function *function, struct layout_arena *arena)
{
    if (function->clone_of && strcmp(function->symbol, function->name))
        return layout_arena_printf(arena, "'%s' (its clone '%s')", function->name,
                                   function->symbol);
    return layout_arena_printf(arena, "'%s'", function->name);
}

/* Why a function whose extent is not known is over its budget.  */
static const char *explain_unknown(const struct layout_function *function,
                                   const struct budget *budget, struct layout_arena *arena)
{
    const struct layout_frame *frame = &function->frame;
    const char *who = describe(function, arena);

    if (function->naked)
        return layout_arena_printf(
            arena,
            "stack frame of %s cannot be told, for it is naked, and what its "
            "assembly takes is not known; it counts as over %s",
            who, budget->words);
    if (!frame->known)
        return layout_arena_printf(arena,
                                   "stack frame of %s cannot be told, for the compiler computes no "
                                   "frame sizes for this target; it counts as over %s",
                                   who, budget->words);
    if (frame->probed)
        return layout_arena_printf(
            arena,
            "stack frame of %s cannot be told, for its code probes the stack "
            "beyond the frame (-fstack-check); it counts as over %s",
            who, budget->words);
    if (frame->kind == LAYOUT_FRAME_DYNAMIC)
        return layout_arena_printf(arena,
                                   "stack frame of %s has no bound (it allocates stack "
                                   "dynamically), over %s (its static part is %" PRIu64 " bytes)",
                                   who, budget->words, frame->size - frame->dynamic);
    return layout_arena_printf(arena,
                               "stack frame of %s cannot be told (only %" PRIu64
                               " bytes of it are known); it counts as over %s",
                               who, frame->size + frame->red_zone, budget->words);
}

static struct layout_finding *add_finding(const struct layout_function *function,
                                          const struct budget *budget, struct layout_arena *arena,
                                          struct layout_findings *findings)
{
    struct layout_finding *finding = layout_findings_add(findings, arena);

    finding->place = function->place;
    finding->function = function->symbol;
    finding->has_limit = true;
    finding->limit = budget->limit;
    if (function->frame.known && function->frame.has_extent) {
        finding->has_value = true;
        finding->value = function->frame.extent;
    }
    return finding;
}

static void add_over(const struct layout_report *report, const struct layout_function *function,
                     const struct budget *budget, enum layout_level level,
                     struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = add_finding(function, budget, arena, findings);
    uint32_t align = report->unit.machine.stack_align;

    finding->rule = rule;
    finding->level = level;
    finding->message =
        finding->has_value
            ? layout_arena_printf(arena, "stack frame of %s can take %" PRIu64 " bytes, over %s%s",
                                  describe(function, arena), function->frame.extent, budget->words,
                                  layout_blame_without(function, budget->limit, align, arena))
            : explain_unknown(function, budget, arena);
    layout_blame_note(function, rule, arena, findings);
}

static void add_warning(const struct layout_function *function, const struct budget *budget,
                        struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = add_finding(function, budget, arena, findings);
    /* Not over the limit, so no product overflows once the limit is cut to size.  */
    uint64_t scale = budget->limit > UINT64_MAX / 100 ? 100 : 1;
    uint64_t percent = function->frame.extent / scale * 100 / (budget->limit / scale);

    finding->rule = rule_warn;
    finding->level = LAYOUT_WARNING;
    finding->message = layout_arena_printf(
        arena, "stack frame of %s can take %" PRIu64 " bytes, %" PRIu64 "%% of %s",
        describe(function, arena), function->frame.extent, percent, budget->words);
    layout_blame_note(function, rule_warn, arena, findings);
}

/* Whether EXTENT is over PERCENT of LIMIT.  */
static bool is_close(uint64_t extent, uint64_t limit, unsigned percent)
{
    return percent != 0 && extent > limit / 100 * percent + limit % 100 * percent / 100;
}

void layout_budget_check(const struct layout_report *report,
                         const struct layout_budget_rules *rules, struct layout_arena *arena,
                         struct layout_findings *findings)
{
    for (size_t i = 0; i < report->function_count; i++) {
        const struct layout_function *function = report->functions[i];
        const struct layout_frame *frame = &function->frame;
        struct budget budget;

        /* The compiler gives a naked function no frame; the limit of all is not meant for it.  */
        if (!function->limits.has_stack && (!rules->has_limit || function->naked))
            continue;
        budget = budget_of(function, rules, arena);
        if (!frame->known || !frame->has_extent || frame->extent > budget.limit)
            add_over(report, function, &budget, rules->level, arena, findings);
        else if (is_close(frame->extent, budget.limit, rules->warn_percent))
            add_warning(function, &budget, arena, findings);
    }
}
