#include "copy.h"

#include <string.h>

#include "../model/dynamic-class.h"
#include "../model/suggestion.h"

static void keep(struct layout_program *program, const char **text)
{
    *text = layout_strings_keep(&program->strings, *text);
}

static void keep_place(struct layout_program *program, struct layout_place *place)
{
    keep(program, &place->file);
}

/* The COUNT items of SIZE bytes at ITEMS, without the room that a growing array has.  */
static void *copy_array(struct layout_program *program, const void *items, size_t count,
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
    type->members = copy_array(program, type->members, type->member_count, sizeof *type->members);
    for (size_t i = 0; i < type->member_count; i++) {
        struct layout_member *member = &type->members[i];

        keep(program, &member->name);
        keep(program, &member->type_name);
        keep_place(program, &member->place);
        member->type = layout_mapping_get(mapping, member->type);
        member->shape = NULL;
    }
    type->enumerators =
        copy_array(program, type->enumerators, type->enumerator_count, sizeof *type->enumerators);
    for (size_t i = 0; i < type->enumerator_count; i++)
        keep(program, &type->enumerators[i].name);
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
            copy_array(program, item->suggestion, 1, sizeof *suggestion);

        keep(program, &suggestion->order);
        keep(program, &suggestion->arm);
        type->suggestion = suggestion;
    }
}

struct layout_known *layout_known_copy_type(struct layout_program *program, const void *item,
                                            const struct layout_mapping *mapping)
{
    struct layout_known_type *known = layout_arena_alloc(program->arena, sizeof *known);
    struct layout_type *type = &known->type;

    *type = *(const struct layout_type *)item;
    keep(program, &type->name);
    keep(program, &type->underlying);
    keep(program, &type->vtable);
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
    frame->slots = copy_array(program, frame->slots, frame->slot_count, sizeof *frame->slots);
    for (size_t i = 0; i < frame->slot_count; i++) {
        struct layout_slot *slot = &frame->slots[i];

        keep(program, &slot->name);
        keep(program, &slot->type_name);
        keep(program, &slot->inlined_from);
        keep(program, &slot->inlined_chain);
        keep_place(program, &slot->place);
        slot->type = layout_mapping_get(mapping, slot->type);
    }
}

static void copy_aliases(struct layout_program *program, struct layout_alias **aliases,
                         size_t count)
{
    *aliases = copy_array(program, *aliases, count, sizeof **aliases);
    for (size_t i = 0; i < count; i++)
        keep(program, &(*aliases)[i].symbol);
}

static void keep_class(struct layout_program *program, struct layout_dynamic_class *of)
{
    keep(program, &of->name);
    keep(program, &of->vtable);
}

static void copy_virtual_call(struct layout_program *program, struct layout_call *call)
{
    struct layout_virtual_call *copy;

    if (!call->virtual_call)
        return;
    copy = copy_array(program, call->virtual_call, 1, sizeof *copy);
    keep_class(program, &copy->of);
    keep(program, &copy->method);
    call->virtual_call = copy;
}

static void copy_deeds(struct layout_program *program, struct layout_function *function,
                       const struct layout_mapping *mapping)
{
    copy_aliases(program, &function->aliases, function->alias_count);
    function->calls =
        copy_array(program, function->calls, function->call_count, sizeof *function->calls);
    for (size_t i = 0; i < function->call_count; i++) {
        keep(program, &function->calls[i].callee);
        keep(program, &function->calls[i].type_name);
        copy_virtual_call(program, &function->calls[i]);
        keep_place(program, &function->calls[i].place);
    }
    function->dynamics = copy_array(program, function->dynamics, function->dynamic_count,
                                    sizeof *function->dynamics);
    for (size_t i = 0; i < function->dynamic_count; i++) {
        keep(program, &function->dynamics[i].name);
        keep(program, &function->dynamics[i].bound_from);
        keep_place(program, &function->dynamics[i].place);
    }
    function->allocations = copy_array(program, function->allocations, function->allocation_count,
                                       sizeof *function->allocations);
    for (size_t i = 0; i < function->allocation_count; i++) {
        struct layout_allocation *allocation = &function->allocations[i];

        keep(program, &allocation->callee);
        keep(program, &allocation->type_name);
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
    keep(program, &function->name);
    keep(program, &function->symbol);
    keep(program, &function->clone_of);
    keep(program, &function->type_name);
    keep(program, &function->limits.reason);
    keep(program, &function->limits.from);
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
    keep(program, &variable->name);
    keep(program, &variable->symbol);
    keep(program, &variable->type_name);
    keep(program, &variable->section);
    keep_place(program, &variable->place);
    variable->type = layout_mapping_get(mapping, variable->type);
    variable->code_pointers =
        copy_array(program, variable->code_pointers, variable->code_pointer_count,
                   sizeof *variable->code_pointers);
    for (size_t i = 0; i < variable->code_pointer_count; i++)
        keep(program, &variable->code_pointers[i].symbol);
    copy_aliases(program, &variable->aliases, variable->alias_count);
    variable->address_points =
        copy_array(program, variable->address_points, variable->address_point_count,
                   sizeof *variable->address_points);
    for (size_t i = 0; i < variable->address_point_count; i++)
        keep_class(program, &variable->address_points[i].of);
    return &known->known;
}

static void copy_findings(struct layout_program *program, struct layout_findings *findings)
{
    findings->items =
        copy_array(program, findings->items, findings->count, sizeof *findings->items);
    for (size_t i = 0; i < findings->count; i++) {
        struct layout_finding *finding = &findings->items[i];

        keep(program, &finding->rule);
        keep(program, &finding->message);
        keep(program, &finding->function);
        keep_place(program, &finding->place);
        finding->type = NULL;
    }
}

void layout_source_copy(struct layout_program *program, struct layout_source *source,
                        const struct layout_report *report)
{
    struct layout_unit *unit = &source->unit;

    *unit = report->unit;
    keep(program, &unit->source);
    keep(program, &unit->language);
    keep(program, &unit->compiler);
    keep(program, &unit->target);
    keep(program, &unit->rust.version);
    unit->options = copy_array(program, unit->options, unit->option_count, sizeof *unit->options);
    for (size_t i = 0; i < unit->option_count; i++)
        keep(program, &unit->options[i]);
    source->findings = report->findings;
    copy_findings(program, &source->findings);
}
