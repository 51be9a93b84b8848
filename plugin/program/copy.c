#include "copy.h"

#include <string.h>

#include "../model/dynamic-class.h"
#include "../model/suggestion.h"

void layout_text_keep(struct layout_program *program, const char **text)
{
    *text = layout_strings_keep(&program->strings, *text);
}

static void keep_place(struct layout_program *program, struct layout_place *place)
{
    layout_text_keep(program, &place->file);
}

void *layout_items_copy(struct layout_program *program, const void *items, size_t count,
                        size_t size)
{
    void *copy;

    if (count == 0)
        return NULL;
    copy = layout_arena_array(program->arena, count, size);
    memcpy(copy, items, count * size);
    return copy;
}

static void copy_members(struct layout_program *program, struct layout_type *type,
                         const struct layout_mapping *mapping)
{
    type->members =
        layout_items_copy(program, type->members, type->member_count, sizeof *type->members);
    for (size_t i = 0; i < type->member_count; i++) {
        struct layout_member *member = &type->members[i];

        layout_text_keep(program, &member->name);
        layout_text_keep(program, &member->type_name);
        keep_place(program, &member->place);
        member->type = layout_mapping_get(mapping, member->type);
        member->shape = NULL;
    }
    type->enumerators = layout_items_copy(program, type->enumerators, type->enumerator_count,
                                          sizeof *type->enumerators);
    for (size_t i = 0; i < type->enumerator_count; i++)
        layout_text_keep(program, &type->enumerators[i].name);
}

void layout_known_enrich_type(struct layout_program *program, struct layout_known *known,
                              const struct layout_type *item)
{
    struct layout_type *type = &((struct layout_known_type *)(void *)known)->type;

    /* What all but one unit leave to that one is in the program.  */
    type->vtable_elsewhere = type->vtable_elsewhere && item->vtable_elsewhere;
    if (!type->mirror && !(program->without & LAYOUT_PART_RUST))
        type->mirror = layout_mirror_copy(program, item->mirror);
    if (!type->suggestion && item->suggestion) {
        struct layout_suggestion *suggestion =
            layout_items_copy(program, item->suggestion, 1, sizeof *suggestion);

        layout_text_keep(program, &suggestion->order);
        layout_text_keep(program, &suggestion->arm);
        type->suggestion = suggestion;
    }
}

struct layout_known *layout_known_copy_type(struct layout_program *program, const void *item,
                                            const struct layout_mapping *mapping)
{
    struct layout_known_type *known = layout_arena_alloc(program->arena, sizeof *known);
    struct layout_type *type = &known->type;

    *type = *(const struct layout_type *)item;
    layout_text_keep(program, &type->name);
    layout_text_keep(program, &type->underlying);
    layout_text_keep(program, &type->vtable);
    type->mirror = NULL;
    type->suggestion = NULL;
    layout_known_enrich_type(program, &known->known, item);
    keep_place(program, &type->place);
    copy_members(program, type, mapping);
    return &known->known;
}

static void copy_slots(struct layout_program *program, struct layout_frame *frame,
                       const struct layout_mapping *mapping)
{
    if (program->without & LAYOUT_PART_SLOTS)
        frame->slot_count = 0;
    frame->slots =
        layout_items_copy(program, frame->slots, frame->slot_count, sizeof *frame->slots);
    for (size_t i = 0; i < frame->slot_count; i++) {
        struct layout_slot *slot = &frame->slots[i];

        layout_text_keep(program, &slot->name);
        layout_text_keep(program, &slot->type_name);
        layout_text_keep(program, &slot->inlined_from);
        layout_text_keep(program, &slot->inlined_chain);
        keep_place(program, &slot->place);
        slot->type = layout_mapping_get(mapping, slot->type);
    }
}

static void copy_aliases(struct layout_program *program, struct layout_alias **aliases,
                         size_t count)
{
    *aliases = layout_items_copy(program, *aliases, count, sizeof **aliases);
    for (size_t i = 0; i < count; i++)
        layout_text_keep(program, &(*aliases)[i].symbol);
}

static void keep_class(struct layout_program *program, struct layout_dynamic_class *of)
{
    layout_text_keep(program, &of->name);
    layout_text_keep(program, &of->vtable);
}

static void copy_virtual_call(struct layout_program *program, struct layout_call *call)
{
    struct layout_virtual_call *copy;

    if (!call->virtual_call)
        return;
    copy = layout_items_copy(program, call->virtual_call, 1, sizeof *copy);
    keep_class(program, &copy->of);
    layout_text_keep(program, &copy->method);
    call->virtual_call = copy;
}

static void copy_deeds(struct layout_program *program, struct layout_function *function,
                       const struct layout_mapping *mapping)
{
    copy_aliases(program, &function->aliases, function->alias_count);
    function->calls =
        layout_items_copy(program, function->calls, function->call_count, sizeof *function->calls);
    for (size_t i = 0; i < function->call_count; i++) {
        layout_text_keep(program, &function->calls[i].callee);
        layout_text_keep(program, &function->calls[i].type_name);
        copy_virtual_call(program, &function->calls[i]);
        keep_place(program, &function->calls[i].place);
    }
    function->dynamics = layout_items_copy(program, function->dynamics, function->dynamic_count,
                                           sizeof *function->dynamics);
    for (size_t i = 0; i < function->dynamic_count; i++) {
        layout_text_keep(program, &function->dynamics[i].name);
        layout_text_keep(program, &function->dynamics[i].bound_from);
        keep_place(program, &function->dynamics[i].place);
    }
    function->allocations = layout_items_copy(
        program, function->allocations, function->allocation_count, sizeof *function->allocations);
    for (size_t i = 0; i < function->allocation_count; i++) {
        struct layout_allocation *allocation = &function->allocations[i];

        layout_text_keep(program, &allocation->callee);
        layout_text_keep(program, &allocation->type_name);
        keep_place(program, &allocation->place);
        allocation->type = layout_mapping_get(mapping, allocation->type);
    }
}

struct layout_known *layout_known_copy_function(struct layout_program *program, const void *item,
                                                const struct layout_mapping *mapping)
{
    struct layout_known_function *known = layout_arena_alloc(program->arena, sizeof *known);
    struct layout_function *function = &known->function;

    *function = *(const struct layout_function *)item;
    layout_text_keep(program, &function->name);
    layout_text_keep(program, &function->symbol);
    layout_text_keep(program, &function->clone_of);
    layout_text_keep(program, &function->type_name);
    layout_text_keep(program, &function->limits.reason);
    layout_text_keep(program, &function->limits.from);
    keep_place(program, &function->place);
    known->slots = layout_frame_digest(&function->frame, mapping);
    copy_slots(program, &function->frame, mapping);
    copy_deeds(program, function, mapping);
    return &known->known;
}

struct layout_known *layout_known_copy_variable(struct layout_program *program, const void *item,
                                                const struct layout_mapping *mapping)
{
    struct layout_known_variable *known = layout_arena_alloc(program->arena, sizeof *known);
    struct layout_variable *variable = &known->variable;

    *variable = *(const struct layout_variable *)item;
    layout_text_keep(program, &variable->name);
    layout_text_keep(program, &variable->symbol);
    layout_text_keep(program, &variable->type_name);
    layout_text_keep(program, &variable->section);
    keep_place(program, &variable->place);
    variable->type = layout_mapping_get(mapping, variable->type);
    variable->code_pointers =
        layout_items_copy(program, variable->code_pointers, variable->code_pointer_count,
                          sizeof *variable->code_pointers);
    for (size_t i = 0; i < variable->code_pointer_count; i++)
        layout_text_keep(program, &variable->code_pointers[i].symbol);
    copy_aliases(program, &variable->aliases, variable->alias_count);
    variable->address_points =
        layout_items_copy(program, variable->address_points, variable->address_point_count,
                          sizeof *variable->address_points);
    for (size_t i = 0; i < variable->address_point_count; i++)
        keep_class(program, &variable->address_points[i].of);
    return &known->known;
}

static void copy_findings(struct layout_program *program, struct layout_findings *findings)
{
    findings->items =
        layout_items_copy(program, findings->items, findings->count, sizeof *findings->items);
    for (size_t i = 0; i < findings->count; i++) {
        struct layout_finding *finding = &findings->items[i];

        layout_text_keep(program, &finding->rule);
        layout_text_keep(program, &finding->message);
        layout_text_keep(program, &finding->function);
        keep_place(program, &finding->place);
        finding->type = NULL;
    }
}

void layout_source_copy(struct layout_program *program, struct layout_source *source,
                        const struct layout_report *report)
{
    struct layout_unit *unit = &source->unit;

    *unit = report->unit;
    layout_text_keep(program, &unit->source);
    layout_text_keep(program, &unit->language);
    layout_text_keep(program, &unit->compiler);
    layout_text_keep(program, &unit->target);
    layout_text_keep(program, &unit->rust.version);
    unit->options =
        layout_items_copy(program, unit->options, unit->option_count, sizeof *unit->options);
    for (size_t i = 0; i < unit->option_count; i++)
        layout_text_keep(program, &unit->options[i]);
    source->findings = report->findings;
    copy_findings(program, &source->findings);
}
