/* Types and functions as answers for programs: what the report has, with the same names.  */

#include "../answer/node.h"
#include "../model/dynamic-class.h"
#include "../model/hole.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "show.h"

const char *layout_show_units(struct layout_arena *arena, const struct layout_program *program,
                              const struct layout_known *known)
{
    const char *first = layout_plain(arena, program->sources[known->units[0]].unit.source);

    if (known->unit_count == 1)
        return layout_arena_printf(arena, "in %s", first);
    return layout_arena_printf(arena, "in %zu units, the first %s", known->unit_count, first);
}

void layout_show_units_node(struct layout_node *node, const struct layout_program *program,
                            const struct layout_known *known)
{
    struct layout_node *list = layout_node_list(node, "units");

    for (size_t i = 0; i < known->unit_count; i++)
        layout_node_text(layout_node_item(list, "unit"), "source",
                         program->sources[known->units[i]].unit.source);
}

static void add_extent(struct layout_node *node, const struct layout_member *member)
{
    uint64_t unit = member->bitfield ? 1 : 8;

    if (member->has_position)
        layout_node_number(node, member->bitfield ? "bit-offset" : "offset",
                           member->bit_offset / unit);
    if (member->has_size)
        layout_node_number(node, member->bitfield ? "bit-size" : "size", member->bit_size / unit);
}

static void add_member(struct layout_node *list, const struct layout_member *member)
{
    static const char *const kinds[] = {
        [LAYOUT_FIELD] = "field", [LAYOUT_BASE] = "base", [LAYOUT_VPTR] = "vptr"};
    struct layout_node *node = layout_node_item(list, "member");

    layout_node_text(node, "kind", kinds[member->kind]);
    layout_node_text(node, "name", member->name);
    layout_node_text(node, "type", member->type_name);
    add_extent(node, member);
    if (member->align > 0)
        layout_node_number(node, "align", member->align);
    layout_node_flag(node, "flexible", member->flexible);
    layout_node_flag(node, "virtual", member->is_virtual);
    layout_node_place(node, &member->place);
}

static void add_hole(struct layout_node *list, const struct layout_hole *hole)
{
    struct layout_node *node = layout_node_item(list, "member");
    uint64_t unit = hole->whole_bytes ? 8 : 1;

    layout_node_text(node, "kind", hole->tail ? "tail" : "hole");
    layout_node_number(node, hole->whole_bytes ? "offset" : "bit-offset", hole->bit_offset / unit);
    layout_node_number(node, hole->whole_bytes ? "size" : "bit-size", hole->bit_size / unit);
}

static void add_members(struct layout_node *node, const struct layout_type *type)
{
    struct layout_node *list = layout_node_list(node, "members");
    struct layout_hole hole;
    uint64_t cursor = 0;
    bool has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;

    for (size_t i = 0; i < type->member_count; i++) {
        while (has_hole && type->kind == LAYOUT_STRUCT &&
               hole.bit_offset < type->members[i].bit_offset) {
            add_hole(list, &hole);
            has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;
        }
        add_member(list, &type->members[i]);
    }
    while (has_hole) {
        add_hole(list, &hole);
        has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;
    }
}

static void add_enumerators(struct layout_node *node, const struct layout_type *type)
{
    struct layout_node *list = layout_node_list(node, "enumerators");

    for (size_t i = 0; i < type->enumerator_count; i++) {
        const struct layout_enumerator *enumerator = &type->enumerators[i];
        struct layout_node *item = layout_node_item(list, "enumerator");

        layout_node_text(item, "name", enumerator->name);
        if (enumerator->negative && enumerator->magnitude <= (uint64_t)INT64_MAX + 1)
            layout_node_integer(item, "value", -(int64_t)(enumerator->magnitude - 1) - 1);
        else
            layout_node_number(item, "value", enumerator->magnitude);
    }
}

struct layout_node *layout_show_type_node(struct layout_node *list,
                                          const struct layout_program *program,
                                          const struct layout_known_type *known)
{
    const struct layout_type *type = &known->type;
    struct layout_node *node = layout_node_item(list, "type");

    layout_node_text(node, "kind", layout_type_keyword(type));
    layout_node_text(node, "name", type->name);
    layout_node_flag(node, "typedef", type->named_by_typedef);
    layout_node_place(node, &type->place);
    if (type->has_size)
        layout_node_number(node, "size", type->size);
    layout_node_number(node, "align", type->align);
    if (layout_type_has_known_holes(type)) {
        layout_node_number(node, "padding", layout_type_padding(type).bytes);
        layout_node_number(node, "bit-padding", layout_type_padding(type).bits);
    }
    layout_node_flag(node, "packed", type->packed);
    layout_node_text(node, "underlying", type->underlying);
    layout_show_units_node(node, program, &known->known);
    if (type->kind == LAYOUT_ENUM)
        add_enumerators(node, type);
    else
        add_members(node, type);
    layout_show_suggestion_node(node, type);
    layout_show_mirror_node(node, type);
    return node;
}

static void add_slots(struct layout_node *node, const struct layout_frame *frame)
{
    struct layout_node *list = layout_node_list(node, "slots");

    for (size_t i = 0; i < frame->slot_count; i++) {
        const struct layout_slot *slot = &frame->slots[i];
        struct layout_node *item = layout_node_item(list, "slot");

        layout_node_text(item, "kind", layout_slot_kinds[slot->kind]);
        layout_node_text(item, "name", slot->name);
        layout_node_text(item, "type", slot->type_name);
        if (slot->has_offset)
            layout_node_integer(item, "offset", slot->offset);
        layout_node_number(item, "size", slot->size);
        if (slot->id > 0)
            layout_node_number(item, "id", slot->id);
        if (slot->shares > 0)
            layout_node_number(item, "shares", slot->shares);
        layout_node_flag(item, "of-caller", slot->of_caller);
        layout_node_text(item, "inlined-from", slot->inlined_from);
        layout_node_text(item, "inlined-chain", slot->inlined_chain);
        layout_node_place(item, &slot->place);
    }
}

static void add_frame(struct layout_node *node, const struct layout_frame *frame)
{
    struct layout_node *child;

    if (!frame->known)
        return;
    child = layout_node_object(node, "frame");
    layout_node_number(child, "size", frame->size);
    layout_node_text(child, "kind", layout_frame_kinds[frame->kind]);
    if (frame->red_zone > 0)
        layout_node_number(child, "red-zone", frame->red_zone);
    if (frame->dynamic > 0)
        layout_node_number(child, "dynamic", frame->dynamic);
    if (frame->has_extent)
        layout_node_number(child, "extent", frame->extent);
    layout_node_flag(child, "moved-by-assembly", frame->moved_by_assembly);
    add_slots(child, frame);
}

static void add_aliases(struct layout_node *node, const struct layout_function *function)
{
    struct layout_node *list;

    if (function->alias_count == 0)
        return;
    list = layout_node_list(node, "aliases");
    for (size_t i = 0; i < function->alias_count; i++) {
        struct layout_node *item = layout_node_item(list, "alias");

        layout_node_text(item, "symbol", function->aliases[i].symbol);
        layout_node_flag(item, "local", function->aliases[i].local);
        layout_node_flag(item, "thunk", function->aliases[i].thunk);
    }
}

void layout_show_asked_node(struct layout_node *node, const struct layout_virtual_call *call)
{
    if (!call)
        return;
    layout_node_text(node, "class", call->of.name);
    layout_node_text(node, "vtable", call->of.vtable);
    layout_node_flag(node, "vtable-local", call->of.unit_only);
    layout_node_number(node, "vtable-index", call->index);
    layout_node_text(node, "method", call->method);
}

static void add_deeds(struct layout_node *node, const struct layout_function *function)
{
    struct layout_node *list = layout_node_list(node, "calls");

    for (size_t i = 0; i < function->call_count; i++) {
        struct layout_node *item = layout_node_item(list, "call");

        layout_node_text(item, "callee", function->calls[i].callee);
        layout_node_flag(item, "indirect", function->calls[i].callee == NULL);
        layout_node_text(item, "type", function->calls[i].type_name);
        layout_show_asked_node(item, function->calls[i].virtual_call);
        layout_node_flag(item, "tls-descriptor", function->calls[i].tls_descriptor);
        layout_node_flag(item, "tail", function->calls[i].tail);
        layout_node_flag(item, "within-extent", function->calls[i].within_extent);
        layout_node_place(item, &function->calls[i].place);
    }
    list = layout_node_list(node, "dynamics");
    for (size_t i = 0; i < function->dynamic_count; i++) {
        struct layout_node *item = layout_node_item(list, "dynamic");

        layout_node_text(item, "name", function->dynamics[i].name);
        if (function->dynamics[i].has_bound)
            layout_node_number(item, "bound", function->dynamics[i].bound);
        layout_node_text(item, "bound-from", function->dynamics[i].bound_from);
        layout_node_flag(item, "loop", function->dynamics[i].loop);
        layout_node_place(item, &function->dynamics[i].place);
    }
    list = layout_node_list(node, "allocations");
    for (size_t i = 0; i < function->allocation_count; i++) {
        struct layout_node *item = layout_node_item(list, "allocation");

        layout_node_text(item, "callee", function->allocations[i].callee);
        if (function->allocations[i].has_size)
            layout_node_number(item, "size", function->allocations[i].size);
        layout_node_text(item, "type", function->allocations[i].type_name);
        layout_node_place(item, &function->allocations[i].place);
    }
}

struct layout_node *layout_show_function_node(struct layout_node *list,
                                              const struct layout_program *program,
                                              const struct layout_known_function *known)
{
    const struct layout_function *function = &known->function;
    struct layout_node *node = layout_node_item(list, "function");

    layout_node_text(node, "name", function->name);
    layout_node_text(node, "symbol", function->symbol);
    layout_node_text(node, "type", function->type_name);
    layout_node_flag(node, "local", function->local);
    layout_node_flag(node, "address-taken", function->address_taken);
    layout_node_place(node, &function->place);
    layout_show_units_node(node, program, &known->known);
    add_frame(node, &function->frame);
    add_aliases(node, function);
    add_deeds(node, function);
    return node;
}
