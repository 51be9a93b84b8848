#include "random-values.h"

#include "../../plugin/model/arena.h"
#include "../../plugin/model/dynamic-class.h"

static struct layout_slot random_slot(const struct layout_report *report)
{
    struct layout_slot slot = {.kind = (enum layout_slot_kind)random_below(LAYOUT_SLOT_KIND_COUNT),
                               .name = random_text_or_null(),
                               .type_name = random_text_or_null(),
                               .type = random_type_of(report),
                               .place = random_place(),
                               .inlined_from = random_text_or_null(),
                               .inlined_chain = random_text_or_null(),
                               .has_offset = random_maybe(),
                               .size = random_number(),
                               .align = random_below(17),
                               .of_caller = random_below(4) == 0,
                               .id = random_below(3)};

    if (slot.has_offset)
        slot.offset =
            random_maybe() ? -(int64_t)random_below(500) : (int64_t)(random_number() >> 1);
    if (!slot.of_caller)
        slot.shares = random_below(3);
    return slot;
}

static void fill_frame(const struct layout_report *report, struct layout_frame *frame)
{
    *frame = (struct layout_frame){.known = random_below(4) > 0,
                                   .kind = (enum layout_frame_kind)random_below(3),
                                   .size = random_number(),
                                   .dynamic = random_number(),
                                   .red_zone = random_number(),
                                   .pushed_arguments = random_number(),
                                   .moved_by_assembly = random_maybe(),
                                   .has_extent = random_maybe(),
                                   .extent = random_number()};
    frame->slot_count = random_below(4);
    frame->slots = layout_arena_array(random_arena, frame->slot_count, sizeof *frame->slots);
    for (size_t i = 0; i < frame->slot_count; i++)
        frame->slots[i] = random_slot(report);
}

static void fill_aliases(struct layout_function *function)
{
    function->alias_count = random_below(3);
    function->aliases =
        layout_arena_array(random_arena, function->alias_count, sizeof *function->aliases);
    for (size_t i = 0; i < function->alias_count; i++)
        function->aliases[i] = (struct layout_alias){random_text(), random_maybe(), random_maybe()};
}

static const struct layout_virtual_call *random_virtual_call(void)
{
    struct layout_virtual_call *call = layout_arena_alloc(random_arena, sizeof *call);

    call->of = (struct layout_dynamic_class){random_text_or_null(), random_text(), random_maybe()};
    call->index = random_below(1000);
    call->method = random_text_or_null();
    call->elsewhere = random_maybe();
    return call;
}

static void fill_calls(struct layout_function *function)
{
    function->call_count = random_below(4);
    function->calls =
        layout_arena_array(random_arena, function->call_count, sizeof *function->calls);
    for (size_t i = 0; i < function->call_count; i++) {
        struct layout_call *call = &function->calls[i];

        call->callee = random_text_or_null();
        call->tls_descriptor = !call->callee && random_maybe();
        if (!call->callee && !call->tls_descriptor)
            call->type_name = random_text_or_null();
        if (!call->callee && !call->tls_descriptor && random_maybe())
            call->virtual_call = random_virtual_call();
        call->tail = random_maybe();
        call->within_extent = random_maybe();
        call->place = random_place();
    }
}

static void fill_memory(const struct layout_report *report, struct layout_function *function)
{
    function->dynamic_count = random_below(3);
    function->dynamics =
        layout_arena_array(random_arena, function->dynamic_count, sizeof *function->dynamics);
    for (size_t i = 0; i < function->dynamic_count; i++) {
        struct layout_dynamic *dynamic = &function->dynamics[i];

        *dynamic = (struct layout_dynamic){.name = random_text_or_null(),
                                           .has_bound = random_maybe(),
                                           .loop = random_maybe(),
                                           .place = random_place()};
        if (dynamic->has_bound) {
            dynamic->bound = random_number();
            dynamic->bound_from = random_text_or_null();
        }
    }
    function->allocation_count = random_below(3);
    function->allocations =
        layout_arena_array(random_arena, function->allocation_count, sizeof *function->allocations);
    for (size_t i = 0; i < function->allocation_count; i++)
        function->allocations[i] = (struct layout_allocation){.callee = random_text(),
                                                              .has_size = random_maybe(),
                                                              .size = random_number(),
                                                              .type_name = random_text_or_null(),
                                                              .type = random_type_of(report),
                                                              .place = random_place()};
}

static struct layout_function_limits random_limits(void)
{
    struct layout_function_limits limits = {
        .has_stack = random_maybe(),
        .stack = random_number(),
        .has_depth = random_maybe(),
        .depth = random_number(),
        .answer = (enum layout_depth_answer)random_below(LAYOUT_DEPTH_ANSWER_COUNT),
        .seen_depth = random_number()};

    if (limits.has_stack) {
        limits.reason = random_text_or_null();
        limits.from = random_text();
    }
    return limits;
}

void random_fill_function(const struct layout_report *report, struct layout_function *function)
{
    function->name = random_text();
    function->symbol = random_text();
    function->clone_of = random_text_or_null();
    function->type_name = random_text_or_null();
    function->place = random_place();
    function->local = random_maybe();
    function->address_taken = random_maybe();
    function->naked = random_maybe();
    function->weak = random_maybe();
    function->interposable = random_maybe();
    function->limits = random_limits();
    fill_frame(report, &function->frame);
    fill_aliases(function);
    fill_calls(function);
    fill_memory(report, function);
}
