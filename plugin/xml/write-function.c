#include "write-parts.h"

#include "../model/dynamic-class.h"
#include "../model/function.h"
#include "../model/part.h"
#include "../model/unit.h"
#include "emit.h"

/* A slot's id, or the one it shares: unique in its function, as slots of others share nothing.  */
static void write_slot_id(struct layout_emitter *emitter, const char *name, uint32_t id)
{
    if (id != 0)
        layout_emit_prefixed(emitter, name, 's', id);
}

static void write_offset(struct layout_emitter *emitter, int64_t offset)
{
    if (offset < 0)
        layout_emit_prefixed(emitter, "offset", '-', 0 - (uint64_t)offset);
    else
        layout_emit_number(emitter, "offset", (uint64_t)offset);
}

static void write_slot(struct layout_emitter *emitter, const struct layout_slot *slot)
{
    layout_emit_open(emitter, "slot");
    write_slot_id(emitter, "id", slot->id);
    layout_emit_text(emitter, "kind", layout_slot_kinds[slot->kind]);
    layout_emit_text(emitter, "name", slot->name);
    layout_emit_text(emitter, "type", slot->type_name);
    layout_write_id(emitter, "type-id", slot->type);
    layout_write_place(emitter, &slot->place);
    if (slot->has_offset)
        write_offset(emitter, slot->offset);
    layout_emit_number(emitter, "size", slot->size);
    layout_write_nonzero(emitter, "align", slot->align);
    layout_emit_text(emitter, "inlined-from", slot->inlined_from);
    layout_emit_text(emitter, "inlined-chain", slot->inlined_chain);
    if (slot->of_caller)
        layout_emit_text(emitter, "shares", "caller");
    else
        write_slot_id(emitter, "shares", slot->shares);
    layout_emit_close(emitter);
}

static void write_frame(struct layout_emitter *emitter, const struct layout_frame *frame,
                        bool with_slots)
{
    if (!frame->known)
        return;
    layout_emit_open(emitter, "frame");
    layout_emit_number(emitter, "size", frame->size);
    layout_emit_text(emitter, "kind", layout_frame_kinds[frame->kind]);
    layout_write_nonzero(emitter, "red-zone", frame->red_zone);
    layout_write_nonzero(emitter, "dynamic", frame->dynamic);
    layout_write_nonzero(emitter, "pushed-arguments", frame->pushed_arguments);
    if (frame->has_extent)
        layout_emit_number(emitter, "extent", frame->extent);
    layout_emit_flag(emitter, "moved-by-assembly", frame->moved_by_assembly);
    for (size_t i = 0; with_slots && i < frame->slot_count; i++)
        write_slot(emitter, &frame->slots[i]);
    layout_emit_close(emitter);
}

static void write_limits(struct layout_emitter *emitter,
                         const struct layout_function_limits *limits)
{
    if (limits->has_stack) {
        layout_emit_number(emitter, "stack-budget", limits->stack);
        layout_emit_text(emitter, "stack-budget-reason", limits->reason);
        layout_emit_text(emitter, "stack-budget-from", limits->from);
    }
    if (limits->has_depth)
        layout_emit_number(emitter, "stack-depth", limits->depth);
    if (limits->answer != LAYOUT_DEPTH_UNASKED) {
        layout_emit_text(emitter, "depth-answer", layout_depth_answers[limits->answer]);
        layout_emit_number(emitter, "depth", limits->seen_depth);
    }
}

static void write_call(struct layout_emitter *emitter, const struct layout_call *call)
{
    const struct layout_virtual_call *asked = call->callee ? NULL : call->virtual_call;

    layout_emit_open(emitter, "call");
    layout_emit_text(emitter, "callee", call->callee);
    layout_emit_flag(emitter, "indirect", !call->callee);
    if (!call->callee)
        layout_emit_text(emitter, "type", call->type_name);
    if (asked) {
        layout_write_class(emitter, &asked->of);
        layout_emit_number(emitter, "vtable-index", asked->index);
        layout_emit_flag(emitter, "vtable-elsewhere", asked->elsewhere);
        layout_emit_text(emitter, "method", asked->method);
    }
    layout_emit_flag(emitter, "tls-descriptor", call->tls_descriptor);
    layout_emit_flag(emitter, "tail", call->tail);
    layout_emit_flag(emitter, "within-extent", call->within_extent);
    layout_write_place(emitter, &call->place);
    layout_emit_close(emitter);
}

static void write_dynamic(struct layout_emitter *emitter, const struct layout_dynamic *dynamic)
{
    layout_emit_open(emitter, "dynamic");
    layout_emit_text(emitter, "name", dynamic->name);
    if (dynamic->has_bound) {
        layout_emit_number(emitter, "bound", dynamic->bound);
        layout_emit_text(emitter, "bound-from", dynamic->bound_from);
    }
    layout_emit_flag(emitter, "loop", dynamic->loop);
    layout_write_place(emitter, &dynamic->place);
    layout_emit_close(emitter);
}

static void write_allocation(struct layout_emitter *emitter,
                             const struct layout_allocation *allocation)
{
    layout_emit_open(emitter, "allocation");
    layout_emit_text(emitter, "callee", allocation->callee);
    if (allocation->has_size)
        layout_emit_number(emitter, "size", allocation->size);
    layout_emit_text(emitter, "type", allocation->type_name);
    layout_write_id(emitter, "type-id", allocation->type);
    layout_write_place(emitter, &allocation->place);
    layout_emit_close(emitter);
}

void layout_write_function(struct layout_emitter *emitter, const struct layout_function *function,
                           const struct layout_unit *unit)
{
    layout_emit_open(emitter, "function");
    layout_emit_text(emitter, "name", function->name);
    layout_emit_text(emitter, "symbol", function->symbol);
    layout_emit_text(emitter, "type", function->type_name);
    layout_write_place(emitter, &function->place);
    layout_emit_flag(emitter, "local", function->local);
    layout_emit_text(emitter, "clone-of", function->clone_of);
    layout_emit_flag(emitter, "address-taken", function->address_taken);
    layout_emit_flag(emitter, "naked", function->naked);
    layout_emit_flag(emitter, "weak", function->weak);
    layout_emit_flag(emitter, "interposable", function->interposable);
    write_limits(emitter, &function->limits);
    write_frame(emitter, &function->frame, (unit->omitted & LAYOUT_PART_SLOTS) == 0);
    for (size_t i = 0; i < function->alias_count; i++)
        layout_write_alias(emitter, &function->aliases[i]);
    for (size_t i = 0; i < function->call_count; i++)
        write_call(emitter, &function->calls[i]);
    for (size_t i = 0; i < function->dynamic_count; i++)
        write_dynamic(emitter, &function->dynamics[i]);
    for (size_t i = 0; i < function->allocation_count; i++)
        write_allocation(emitter, &function->allocations[i]);
    layout_emit_close(emitter);
}
