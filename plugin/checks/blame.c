#include "blame.h"

#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/finding.h"
#include "../model/function.h"

/* More would bury the error that they explain.  */
#define NOTES_AT_MOST 3

/* A part of what a frame can take: one of both.  */
struct part {
    const struct layout_slot *slot;
    const struct layout_dynamic *dynamic;
};

static bool is_blamed(const struct layout_slot *slot)
{
    if (slot->of_caller || slot->size == 0)
        return false;
    switch (slot->kind) {
    case LAYOUT_SLOT_VARIABLE:
    case LAYOUT_SLOT_PARAMETER:
    case LAYOUT_SLOT_TEMPORARY:
    case LAYOUT_SLOT_OUTGOING:
        return true;
    default:
        return false;
    }
}

/* Whether DYNAMIC counts once in what FUNCTION's frame can take.  In a loop it does only where it
   is released each time, which is so where the frame has a bound.  */
static bool counts_once(const struct layout_function *function,
                        const struct layout_dynamic *dynamic)
{
    return dynamic->has_bound && dynamic->bound > 0 &&
           (function->frame.has_extent || !dynamic->loop);
}

static uint64_t size_of(struct part part)
{
    return part.slot ? part.slot->size : part.dynamic->bound;
}

static const struct layout_place *place_of(struct part part)
{
    return part.slot ? &part.slot->place : &part.dynamic->place;
}

/* Whether A is to be told before B, which stands before it in the frame: the larger first, then
   what stands first in one file.  */
static bool comes_before(struct part a, struct part b)
{
    const struct layout_place *here = place_of(a), *there = place_of(b);

    if (size_of(a) != size_of(b))
        return size_of(a) > size_of(b);
    if (!here->file || !there->file || strcmp(here->file, there->file) != 0)
        return false;
    if (here->line != there->line)
        return here->line < there->line;
    return here->column < there->column;
}

/* The largest parts that were found, the largest first.  */
struct largest {
    struct part parts[NOTES_AT_MOST];
    size_t count;
};

static void consider(struct largest *largest, struct part part)
{
    size_t at = largest->count;

    while (at > 0 && comes_before(part, largest->parts[at - 1])) {
        if (at < NOTES_AT_MOST)
            largest->parts[at] = largest->parts[at - 1];
        at--;
    }
    if (at < NOTES_AT_MOST)
        largest->parts[at] = part;
    if (largest->count < NOTES_AT_MOST)
        largest->count++;
}

/* The parts of FUNCTION's frame to tell of.  */
static struct largest largest_of(const struct layout_function *function)
{
    const struct layout_frame *frame = &function->frame;
    struct largest largest = {0};

    if (!frame->known)
        return largest;
    for (size_t i = 0; i < frame->slot_count; i++)
        if (is_blamed(&frame->slots[i]))
            consider(&largest, (struct part){.slot = &frame->slots[i]});
    for (size_t i = 0; i < function->dynamic_count; i++)
        if (counts_once(function, &function->dynamics[i]))
            consider(&largest, (struct part){.dynamic = &function->dynamics[i]});
    return largest;
}

static const char *describe(const struct layout_slot *slot, struct layout_arena *arena)
{
    if (slot->name)
        return layout_arena_printf(arena, "'%s' takes", slot->name);
    switch (slot->kind) {
    case LAYOUT_SLOT_TEMPORARY:
        return "a temporary takes";
    case LAYOUT_SLOT_OUTGOING:
        return "arguments of calls take";
    case LAYOUT_SLOT_PARAMETER:
        return "a parameter without a name takes";
    default:
        return "a variable without a name takes";
    }
}

/* The slot whose bytes SLOT is in too.  */
static const struct layout_slot *shared_slot(const struct layout_frame *frame,
                                             const struct layout_slot *slot)
{
    for (size_t i = 0; slot->shares != 0 && i < frame->slot_count; i++)
        if (frame->slots[i].id == slot->shares)
            return &frame->slots[i];
    return NULL;
}

static void note_slot(const struct layout_function *function, const struct layout_slot *slot,
                      struct layout_finding *note, struct layout_arena *arena)
{
    const struct layout_slot *shared = shared_slot(&function->frame, slot);
    const char *sharing = "";
    const char *inlined = "";

    if (shared && shared->name)
        sharing = layout_arena_printf(arena, ", the same as '%s'", shared->name);
    if (slot->inlined_chain)
        inlined = layout_arena_printf(arena, "; inlined from %s", slot->inlined_chain);
    else if (slot->inlined_from)
        inlined = layout_arena_printf(arena, "; inlined from '%s'", slot->inlined_from);
    if (slot->place.file)
        note->place = slot->place;
    note->has_value = true;
    note->value = slot->size;
    note->message = layout_arena_printf(arena, "%s %" PRIu64 " bytes of it%s%s",
                                        describe(slot, arena), slot->size, sharing, inlined);
}

static const char *describe_dynamic(const struct layout_dynamic *dynamic,
                                    struct layout_arena *arena)
{
    return dynamic->name ? layout_arena_printf(arena, "'%s'", dynamic->name)
                         : "an allocation on the stack";
}

static void note_dynamic(const struct layout_function *function,
                         const struct layout_dynamic *dynamic, struct layout_finding *note,
                         struct layout_arena *arena)
{
    const char *who = describe_dynamic(dynamic, arena);

    if (dynamic->place.file)
        note->place = dynamic->place;
    if (!dynamic->has_bound) {
        note->message = layout_arena_printf(arena, "%s has no bound", who);
        return;
    }
    note->has_value = counts_once(function, dynamic);
    note->value = note->has_value ? dynamic->bound : 0;
    note->message =
        layout_arena_printf(arena, "%s takes up to %" PRIu64 " bytes %s", who, dynamic->bound,
                            note->has_value ? "of it" : "each time, in a loop without a bound");
}

/* At the function until a place of its own is given.  */
static struct layout_finding *add_note(const struct layout_function *function, const char *rule,
                                       struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *note = layout_findings_add(findings, arena);

    note->rule = rule;
    note->level = LAYOUT_NOTE;
    note->function = function->symbol;
    note->place = function->place;
    return note;
}

void layout_blame_note(const struct layout_function *function, const char *rule,
                       struct layout_arena *arena, struct layout_findings *findings)
{
    struct largest largest = largest_of(function);
    size_t unbounded = 0;

    for (size_t i = 0; i < function->dynamic_count && unbounded < NOTES_AT_MOST; i++) {
        const struct layout_dynamic *dynamic = &function->dynamics[i];

        if (function->frame.has_extent || (dynamic->has_bound && !dynamic->loop))
            continue;
        note_dynamic(function, dynamic, add_note(function, rule, arena, findings), arena);
        unbounded++;
    }
    for (size_t i = 0; i < largest.count; i++) {
        struct layout_finding *note = add_note(function, rule, arena, findings);

        if (largest.parts[i].slot)
            note_slot(function, largest.parts[i].slot, note, arena);
        else
            note_dynamic(function, largest.parts[i].dynamic, note, arena);
    }
}

/* The bytes that FRAME would not need if the slot at INDEX were not there.  */
static uint64_t freed_by(const struct layout_frame *frame, size_t index, uint32_t stack_align)
{
    const struct layout_slot *slot = &frame->slots[index];
    uint64_t kept = 0;
    uint64_t freed;

    if (slot->shares != 0)
        return 0;
    for (size_t i = 0; slot->id != 0 && i < frame->slot_count; i++)
        if (frame->slots[i].shares == slot->id && frame->slots[i].size > kept)
            kept = frame->slots[i].size;
    freed = kept < slot->size ? slot->size - kept : 0;
    return stack_align > 1 ? freed - freed % stack_align : freed;
}

static const char *place_words(const struct layout_place *place, struct layout_arena *arena)
{
    if (!place->file || place->line == 0)
        return "";
    return layout_arena_printf(arena, ", %s:%" PRIu32, place->file, place->line);
}

/* The part of FUNCTION's frame without which it would take the least, and in *RET_FREED by how
   much; neither is set where there is none.  */
static struct part find_best(const struct layout_function *function, uint32_t stack_align,
                             uint64_t *ret_freed)
{
    const struct layout_frame *frame = &function->frame;
    struct part best = {0};
    uint64_t most = 0;

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        uint64_t freed;

        if (!is_blamed(slot) || !slot->name)
            continue;
        freed = freed_by(frame, i, stack_align);
        if (freed > most && freed <= frame->extent) {
            most = freed;
            best = (struct part){.slot = slot};
        }
    }
    for (size_t i = 0; i < function->dynamic_count; i++) {
        const struct layout_dynamic *dynamic = &function->dynamics[i];

        if (counts_once(function, dynamic) && dynamic->bound > most &&
            dynamic->bound <= frame->extent) {
            most = dynamic->bound;
            best = (struct part){.dynamic = dynamic};
        }
    }
    *ret_freed = most;
    return best;
}

const char *layout_blame_without(const struct layout_function *function, uint64_t limit,
                                 uint32_t stack_align, struct layout_arena *arena)
{
    uint64_t freed = 0;
    struct part best = find_best(function, stack_align, &freed);
    const char *who;

    if (freed == 0 || function->frame.extent - freed > limit)
        return "";
    who = best.slot ? layout_arena_printf(arena, "'%s'", best.slot->name)
                    : describe_dynamic(best.dynamic, arena);
    return layout_arena_printf(arena, "; without %s (%s%" PRIu64 " bytes%s) it is %" PRIu64, who,
                               best.slot ? "" : "up to ", size_of(best),
                               place_words(place_of(best), arena), function->frame.extent - freed);
}
