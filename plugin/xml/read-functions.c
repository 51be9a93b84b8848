#include "read-parts.h"

#include <errno.h>

#include "../model/arena.h"
#include "../model/dynamic-class.h"
#include "../model/report.h"

/* Which of the answers there is, if any.  */
static enum layout_depth_answer read_answer(struct layout_reading *reading)
{
    for (int i = LAYOUT_DEPTH_UNASKED + 1; i < LAYOUT_DEPTH_ANSWER_COUNT; i++)
        if (layout_read_is(reading, "depth-answer", layout_depth_answers[i]))
            return (enum layout_depth_answer)i;
    return LAYOUT_DEPTH_UNASKED;
}

static void read_limits(struct layout_reading *reading, struct layout_function_limits *limits)
{
    limits->has_stack = layout_read_number(reading, "stack-budget", UINT64_MAX, &limits->stack);
    limits->reason = layout_read_text(reading, "stack-budget-reason");
    limits->from = layout_read_text(reading, "stack-budget-from");
    limits->has_depth = layout_read_number(reading, "stack-depth", UINT64_MAX, &limits->depth);
    limits->answer = read_answer(reading);
    layout_read_number(reading, "depth", UINT64_MAX, &limits->seen_depth);
}

void layout_read_function(struct layout_reading *reading)
{
    struct layout_function *function = layout_report_add_function(reading->report);

    function->name = layout_read_need_text(reading, "name");
    function->symbol = layout_read_need_text(reading, "symbol");
    function->type_name = layout_read_text(reading, "type");
    function->place = layout_read_place(reading);
    function->local = layout_read_flag(reading, "local");
    function->clone_of = layout_read_text(reading, "clone-of");
    function->address_taken = layout_read_flag(reading, "address-taken");
    function->naked = layout_read_flag(reading, "naked");
    function->weak = layout_read_flag(reading, "weak");
    function->interposable = layout_read_flag(reading, "interposable");
    read_limits(reading, &function->limits);
    function->order = (int64_t)reading->report->function_count;
    reading->function = function;
}

void layout_read_frame(struct layout_reading *reading)
{
    struct layout_frame *frame = &reading->function->frame;

    if (frame->known)
        layout_read_fail(reading, -EINVAL, "<frame>: one at most was expected in a function");
    frame->known = true;
    layout_read_need_number(reading, "size", UINT64_MAX, &frame->size);
    frame->kind = (enum layout_frame_kind)layout_read_need_word(reading, "kind", layout_frame_kinds,
                                                                LAYOUT_FRAME_KIND_COUNT);
    layout_read_number(reading, "red-zone", UINT64_MAX, &frame->red_zone);
    layout_read_number(reading, "dynamic", UINT64_MAX, &frame->dynamic);
    layout_read_number(reading, "pushed-arguments", UINT64_MAX, &frame->pushed_arguments);
    frame->moved_by_assembly = layout_read_flag(reading, "moved-by-assembly");
    frame->has_extent = layout_read_number(reading, "extent", UINT64_MAX, &frame->extent);
}

static struct layout_slot *add_slot(struct layout_reading *reading)
{
    struct layout_frame *frame = &reading->function->frame;

    frame->slots =
        layout_arena_grow(reading->arena, frame->slots, frame->slot_count, sizeof *frame->slots);
    return &frame->slots[frame->slot_count++];
}

void layout_read_slot(struct layout_reading *reading)
{
    struct layout_slot *slot = add_slot(reading);

    slot->id = layout_read_id_number(reading, "id", 's');
    slot->kind = (enum layout_slot_kind)layout_read_need_word(reading, "kind", layout_slot_kinds,
                                                              LAYOUT_SLOT_KIND_COUNT);
    slot->name = layout_read_text(reading, "name");
    slot->type_name = layout_read_text(reading, "type");
    slot->type = layout_read_type_id(reading);
    slot->place = layout_read_place(reading);
    slot->has_offset = layout_read_integer(reading, "offset", &slot->offset);
    layout_read_need_number(reading, "size", UINT64_MAX, &slot->size);
    layout_read_number(reading, "align", UINT64_MAX, &slot->align);
    slot->inlined_from = layout_read_text(reading, "inlined-from");
    slot->inlined_chain = layout_read_text(reading, "inlined-chain");
    slot->of_caller = layout_read_is(reading, "shares", "caller");
    if (!slot->of_caller)
        slot->shares = layout_read_id_number(reading, "shares", 's');
}

void layout_read_alias(struct layout_reading *reading)
{
    struct layout_function *function = reading->function;

    layout_read_add_alias(reading, &function->aliases, &function->alias_count);
}

/* What a virtual call asks of a virtual table.  */
static const struct layout_virtual_call *read_virtual_call(struct layout_reading *reading)
{
    struct layout_virtual_call call = {.of = {NULL}};
    struct layout_virtual_call *kept;

    if (!layout_read_number(reading, "vtable-index", UINT32_MAX, &call.index))
        return NULL;
    call.of = layout_read_class(reading);
    call.elsewhere = layout_read_flag(reading, "vtable-elsewhere");
    call.method = layout_read_text(reading, "method");
    kept = layout_arena_alloc(reading->arena, sizeof *kept);
    *kept = call;
    return kept;
}

void layout_read_call(struct layout_reading *reading)
{
    struct layout_function *function = reading->function;
    struct layout_call *call;

    function->calls = layout_arena_grow(reading->arena, function->calls, function->call_count,
                                        sizeof *function->calls);
    call = &function->calls[function->call_count++];
    call->callee = layout_read_text(reading, "callee");
    if (layout_read_flag(reading, "indirect") == (call->callee != NULL))
        layout_read_fail(reading, -EINVAL,
                         "<call>: either \"callee\" or \"indirect\" was expected");
    call->type_name = layout_read_text(reading, "type");
    call->virtual_call = call->callee ? NULL : read_virtual_call(reading);
    call->tls_descriptor = layout_read_flag(reading, "tls-descriptor");
    call->tail = layout_read_flag(reading, "tail");
    call->within_extent = layout_read_flag(reading, "within-extent");
    call->place = layout_read_place(reading);
}

void layout_read_dynamic(struct layout_reading *reading)
{
    struct layout_function *function = reading->function;
    struct layout_dynamic *dynamic;

    function->dynamics = layout_arena_grow(reading->arena, function->dynamics,
                                           function->dynamic_count, sizeof *function->dynamics);
    dynamic = &function->dynamics[function->dynamic_count++];
    dynamic->name = layout_read_text(reading, "name");
    dynamic->has_bound = layout_read_number(reading, "bound", UINT64_MAX, &dynamic->bound);
    dynamic->bound_from = layout_read_text(reading, "bound-from");
    dynamic->loop = layout_read_flag(reading, "loop");
    dynamic->place = layout_read_place(reading);
}

void layout_read_allocation(struct layout_reading *reading)
{
    struct layout_function *function = reading->function;
    struct layout_allocation *allocation;

    function->allocations =
        layout_arena_grow(reading->arena, function->allocations, function->allocation_count,
                          sizeof *function->allocations);
    allocation = &function->allocations[function->allocation_count++];
    allocation->callee = layout_read_need_text(reading, "callee");
    allocation->has_size = layout_read_number(reading, "size", UINT64_MAX, &allocation->size);
    allocation->type_name = layout_read_text(reading, "type");
    allocation->type = layout_read_type_id(reading);
    allocation->place = layout_read_place(reading);
}
