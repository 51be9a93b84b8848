#include <inttypes.h>
#include <string.h>

#include "../answer/declare.h"
#include "../answer/screen.h"
#include "../answer/sheet.h"
#include "../model/dynamic-class.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "show.h"

/* The slot whose bytes SLOT shares, or null.  */
static const struct layout_slot *find_shared(const struct layout_frame *frame,
                                             const struct layout_slot *slot)
{
    for (size_t i = 0; slot->shares > 0 && i < frame->slot_count; i++) {
        if (frame->slots[i].id == slot->shares)
            return &frame->slots[i];
    }
    return NULL;
}

static const char *slot_text(struct layout_arena *arena, const struct layout_slot *slot)
{
    const char *name = layout_plain(arena, slot->name);
    const char *type = layout_plain(arena, slot->type_name);

    if (slot->kind == LAYOUT_SLOT_PADDING)
        return "/* padding */";
    if (type && name)
        return layout_arena_printf(arena, "%s;", layout_declare(arena, type, name));
    return layout_arena_printf(arena, "%s%s%s", layout_slot_kinds[slot->kind],
                               name || type ? " " : "",
                               name   ? name
                               : type ? type
                                      : "");
}

static const char *join(struct layout_arena *arena, const char *before, const char *text)
{
    return before ? layout_arena_printf(arena, "%s, %s", before, text) : text;
}

static const char *slot_note(struct layout_arena *arena, const struct layout_frame *frame,
                             const struct layout_slot *slot)
{
    const struct layout_slot *shared = find_shared(frame, slot);
    const char *place = layout_place_label(arena, &slot->place);
    const char *note = NULL;

    if (slot->kind == LAYOUT_SLOT_PARAMETER)
        note = "parameter";
    if (slot->inlined_from)
        note = join(
            arena, note,
            layout_arena_printf(arena, "inlined from %s",
                                layout_plain(arena, slot->inlined_chain ? slot->inlined_chain
                                                                        : slot->inlined_from)));
    if (slot->of_caller)
        note = join(arena, note, "in the caller's frame");
    if (slot->shares > 0)
        note = join(arena, note,
                    layout_arena_printf(arena, "shares the bytes of %s",
                                        shared && shared->name ? layout_plain(arena, shared->name)
                                                               : "another"));
    if (place)
        note = join(arena, note, place);
    return note ? layout_arena_printf(arena, "/* %s */", note) : NULL;
}

static void draw_slots(struct layout_sheet *sheet, const struct layout_frame *frame)
{
    struct layout_arena *arena = sheet->arena;

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        struct layout_sheet_row *row = layout_sheet_add(sheet);

        row->offset = slot->has_offset ? layout_arena_printf(arena, "%" PRId64, slot->offset) : "-";
        row->size = layout_arena_printf(arena, "%" PRIu64, slot->size);
        row->text = slot_text(arena, slot);
        row->note = slot_note(arena, frame, slot);
        if (slot->kind == LAYOUT_SLOT_PADDING)
            row->ink = LAYOUT_INK_WASTE;
    }
}

static const char *summarize(struct layout_arena *arena, const struct layout_frame *frame)
{
    const char *text;

    if (!frame->known)
        return "frame of unknown size: this target does not compute it";
    text = layout_arena_printf(arena, "frame %" PRIu64 " bytes, %s", frame->size,
                               layout_frame_kinds[frame->kind]);
    if (frame->red_zone > 0)
        text = layout_arena_printf(arena, "%s, red zone %" PRIu64, text, frame->red_zone);
    if (frame->dynamic > 0)
        text = layout_arena_printf(arena, "%s, dynamic %" PRIu64, text, frame->dynamic);
    if (!frame->has_extent)
        return layout_arena_printf(arena, "%s, without a bound", text);
    return layout_arena_printf(arena, "%s, at most %" PRIu64 "%s", text, frame->extent,
                               frame->moved_by_assembly ? " and what its assembly takes" : "");
}

static const char *place_suffix(struct layout_arena *arena, const struct layout_place *place)
{
    const char *label = layout_place_label(arena, place);

    return label ? layout_arena_printf(arena, "  /* %s */", label) : "";
}

static void print_dynamics(struct layout_screen *screen, struct layout_arena *arena,
                           const struct layout_function *function)
{
    for (size_t i = 0; i < function->dynamic_count; i++) {
        const struct layout_dynamic *dynamic = &function->dynamics[i];
        const char *name = layout_plain(arena, dynamic->name);

        layout_screen_print(screen, "  grows by %s%s", name ? name : "alloca",
                            dynamic->loop ? " in a loop" : "");
        if (dynamic->has_bound)
            layout_screen_print(screen, ", at most %" PRIu64 " bytes", dynamic->bound);
        else
            layout_screen_print(screen, ", without a bound");
        layout_screen_print(screen, "%s\n", place_suffix(arena, &dynamic->place));
    }
}

static void print_allocations(struct layout_screen *screen, struct layout_arena *arena,
                              const struct layout_function *function)
{
    for (size_t i = 0; i < function->allocation_count; i++) {
        const struct layout_allocation *allocation = &function->allocations[i];
        const char *type = layout_plain(arena, allocation->type_name);

        layout_screen_print(screen, "  takes memory by %s",
                            layout_plain(arena, allocation->callee));
        if (allocation->has_size)
            layout_screen_print(screen, ", %" PRIu64 " bytes", allocation->size);
        if (type)
            layout_screen_print(screen, ", for %s", type);
        layout_screen_print(screen, "%s\n", place_suffix(arena, &allocation->place));
    }
}

static bool same_text(const char *a, const char *b)
{
    return a && b && strcmp(a, b) == 0;
}

static bool asks_same(const struct layout_virtual_call *a, const struct layout_virtual_call *b)
{
    if (!a || !b)
        return a == b;
    return a->index == b->index && strcmp(a->of.vtable, b->of.vtable) == 0;
}

static bool was_said(const struct layout_function *function, size_t index)
{
    const struct layout_call *call = &function->calls[index];

    for (size_t i = 0; i < index; i++) {
        const struct layout_call *other = &function->calls[i];

        if (call->tail == other->tail && call->tls_descriptor == other->tls_descriptor &&
            (call->callee ? same_text(call->callee, other->callee)
                          : !other->callee && same_text(call->type_name, other->type_name) &&
                                asks_same(call->virtual_call, other->virtual_call)))
            return true;
    }
    return false;
}

/* What is called, and how.  */
static const char *callee_text(struct layout_arena *arena, const struct layout_call *call)
{
    const char *type = layout_plain(arena, call->type_name);

    if (call->callee)
        return layout_plain(arena, call->callee);
    if (call->tls_descriptor)
        return "the resolver of a thread-local variable";
    if (call->virtual_call)
        return layout_arena_printf(arena, "virtual %s",
                                   layout_virtual_label(arena, call->virtual_call));
    return layout_arena_printf(arena, "%s through a pointer", type ? type : "something");
}

/* Each callee once, in the order of the code.  */
static void print_calls(struct layout_screen *screen, struct layout_arena *arena,
                        const struct layout_function *function)
{
    const char *before = "  calls ";

    for (size_t i = 0; i < function->call_count; i++) {
        const struct layout_call *call = &function->calls[i];

        if (was_said(function, i))
            continue;
        layout_screen_print(screen, "%s%s", before, callee_text(arena, call));
        if (call->tail)
            layout_screen_print(screen, " (in its own place)");
        else if (call->within_extent)
            layout_screen_print(screen, " (within its frame)");
        before = ", ";
    }
    if (function->call_count > 0)
        layout_screen_print(screen, "\n");
}

static void print_aliases(struct layout_screen *screen, struct layout_arena *arena,
                          const struct layout_function *function)
{
    for (size_t i = 0; i < function->alias_count; i++)
        layout_screen_print(screen, "%s%s%s", i == 0 ? "  also called " : ", ",
                            layout_plain(arena, function->aliases[i].symbol),
                            function->aliases[i].thunk ? " (a thunk)" : "");
    if (function->alias_count > 0)
        layout_screen_print(screen, "\n");
}

void layout_show_function(struct layout_screen *screen, const struct layout_program *program,
                          const struct layout_known_function *known, struct layout_arena *arena)
{
    const struct layout_function *function = &known->function;
    const char *place = layout_place_label(arena, &function->place);
    const char *name = layout_function_label(arena, function);
    const char *type = layout_plain(arena, function->type_name);
    struct layout_sheet sheet;

    layout_screen_ink(screen, LAYOUT_INK_HEAD, "%s%s", function->local ? "static " : "",
                      type ? layout_declare(arena, type, name)
                           : layout_arena_printf(arena, "%s()", name));
    layout_screen_ink(screen, LAYOUT_INK_FAINT, "  %s%s%s\n", place ? place : "", place ? ", " : "",
                      layout_show_units(arena, program, &known->known));
    layout_screen_print(screen, "%s\n", summarize(arena, &function->frame));
    if (function->frame.slot_count > 0) {
        layout_sheet_init(&sheet, arena);
        draw_slots(&sheet, &function->frame);
        layout_sheet_print(&sheet, screen);
    }
    print_aliases(screen, arena, function);
    print_dynamics(screen, arena, function);
    print_allocations(screen, arena, function);
    print_calls(screen, arena, function);
}
