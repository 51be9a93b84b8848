#include "blame.h"

#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/finding.h"
#include "../model/function.h"

/* More would bury the error that they explain.  */
#define NOTES_AT_MOST 3

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

/* Whether A is to be told before B, which stands before it in the frame: the larger first, then
   what stands first in one file.  */
static bool comes_before(const struct layout_slot *a, const struct layout_slot *b)
{
    if (a->size != b->size)
        return a->size > b->size;
    if (!a->place.file || !b->place.file || strcmp(a->place.file, b->place.file) != 0)
        return false;
    if (a->place.line != b->place.line)
        return a->place.line < b->place.line;
    return a->place.column < b->place.column;
}

/* The slots of FRAME to tell of; returns how many.  */
static size_t largest(const struct layout_frame *frame, const struct layout_slot **slots)
{
    size_t count = 0;

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        size_t at = count;

        if (!is_blamed(slot))
            continue;
        while (at > 0 && comes_before(slot, slots[at - 1])) {
            if (at < NOTES_AT_MOST)
                slots[at] = slots[at - 1];
            at--;
        }
        if (at < NOTES_AT_MOST)
            slots[at] = slot;
        if (count < NOTES_AT_MOST)
            count++;
    }
    return count;
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

static void note_dynamic(const struct layout_dynamic *dynamic, struct layout_finding *note,
                         struct layout_arena *arena)
{
    const char *who = dynamic->name ? layout_arena_printf(arena, "'%s'", dynamic->name)
                                    : "an allocation on the stack";

    if (dynamic->place.file)
        note->place = dynamic->place;
    note->message = dynamic->has_bound
                        ? layout_arena_printf(arena,
                                              "%s takes up to %" PRIu64
                                              " bytes each time, in a loop without a bound",
                                              who, dynamic->bound)
                        : layout_arena_printf(arena, "%s has no bound", who);
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
    const struct layout_slot *slots[NOTES_AT_MOST];
    size_t count = function->frame.known ? largest(&function->frame, slots) : 0;
    size_t unbounded = 0;

    for (size_t i = 0; i < function->dynamic_count && unbounded < NOTES_AT_MOST; i++) {
        const struct layout_dynamic *dynamic = &function->dynamics[i];

        if (function->frame.has_extent || (dynamic->has_bound && !dynamic->loop))
            continue;
        note_dynamic(dynamic, add_note(function, rule, arena, findings), arena);
        unbounded++;
    }
    for (size_t i = 0; i < count; i++)
        note_slot(function, slots[i], add_note(function, rule, arena, findings), arena);
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

static const char *place_of(const struct layout_slot *slot, struct layout_arena *arena)
{
    if (!slot->place.file || slot->place.line == 0)
        return "";
    return layout_arena_printf(arena, ", %s:%" PRIu32, slot->place.file, slot->place.line);
}

const char *layout_blame_without(const struct layout_function *function, uint64_t limit,
                                 uint32_t stack_align, struct layout_arena *arena)
{
    const struct layout_frame *frame = &function->frame;
    const struct layout_slot *best = NULL;
    uint64_t most = 0;

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        uint64_t freed;

        if (!is_blamed(slot) || !slot->name)
            continue;
        freed = freed_by(frame, i, stack_align);
        if (freed > most && freed <= frame->extent) {
            most = freed;
            best = slot;
        }
    }
    if (!best || frame->extent - most > limit)
        return "";
    return layout_arena_printf(arena, "; without '%s' (%" PRIu64 " bytes%s) it is %" PRIu64,
                               best->name, best->size, place_of(best, arena), frame->extent - most);
}
