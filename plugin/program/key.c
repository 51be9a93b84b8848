#include "key.h"

#include <string.h>

#include "../model/dynamic-class.h"

void layout_mapping_init(struct layout_mapping *mapping, const struct layout_report *report)
{
    uint32_t highest = 0;

    for (size_t i = 0; i < report->type_count; i++) {
        if (report->types[i]->id > highest)
            highest = report->types[i]->id;
    }
    mapping->count = (size_t)highest + 1;
    mapping->types = layout_arena_array(report->arena, mapping->count, sizeof *mapping->types);
}

void layout_mapping_put(struct layout_mapping *mapping, const struct layout_type *type,
                        const struct layout_type *known)
{
    mapping->types[type->id] = known;
}

const struct layout_type *layout_mapping_get(const struct layout_mapping *mapping,
                                             const struct layout_type *type)
{
    return type && type->id < mapping->count ? mapping->types[type->id] : NULL;
}

static uint64_t mix(uint64_t hash, uint64_t number)
{
    hash = (hash ^ number) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

/* Eight bytes a step: names make up most of what is hashed.  */
static uint64_t mix_text(uint64_t hash, const char *text)
{
    size_t length = text ? strlen(text) : 0;

    hash = mix(hash, text ? length + 1 : 0);
    while (length > 0) {
        size_t step = length < 8 ? length : 8;
        uint64_t word = 0;

        memcpy(&word, text, step);
        hash = mix(hash, word);
        text += step;
        length -= step;
    }
    return hash;
}

static uint64_t mix_place(uint64_t hash, const struct layout_place *place)
{
    hash = mix_text(hash, place->file);
    return mix(hash, (uint64_t)place->line << 32 | place->column);
}

/* What need not be hashed to tell things apart is left to the comparison.  */
uint64_t layout_type_hash(const struct layout_type *type)
{
    uint64_t hash = mix_text((uint64_t)type->kind + 1, type->name);

    hash = mix_place(hash, &type->place);
    hash = mix(mix(hash, type->size), type->align);
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        hash = mix_text(mix_text(hash, member->name), member->type_name);
        hash = mix(mix(hash, member->bit_offset), member->bit_size);
    }
    for (size_t i = 0; i < type->enumerator_count; i++)
        hash = mix(mix_text(hash, type->enumerators[i].name), type->enumerators[i].magnitude);
    return hash;
}

uint64_t layout_function_hash(const struct layout_function *function)
{
    uint64_t hash = mix_text(0, function->symbol);

    hash = mix_place(hash, &function->place);
    hash = mix(mix(hash, function->frame.size), function->frame.extent);
    hash = mix(mix(hash, function->call_count), function->frame.slot_count);
    for (size_t i = 0; i < function->call_count; i++)
        hash = mix_text(hash, function->calls[i].callee);
    return hash;
}

uint64_t layout_variable_hash(const struct layout_variable *variable)
{
    uint64_t hash = mix_text(1, variable->symbol);

    hash = mix_place(hash, &variable->place);
    return mix(mix_text(hash, variable->section), variable->size);
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_place(const struct layout_place *a, const struct layout_place *b)
{
    return a->line == b->line && a->column == b->column && same_text(a->file, b->file);
}

static bool same_member(const struct layout_member *a, const struct layout_member *b,
                        const struct layout_mapping *mapping)
{
    return a->kind == b->kind && a->has_position == b->has_position && a->has_size == b->has_size &&
           a->bit_offset == b->bit_offset && a->bit_size == b->bit_size && a->align == b->align &&
           a->bitfield == b->bitfield && a->flexible == b->flexible && a->own_line == b->own_line &&
           a->is_virtual == b->is_virtual && same_text(a->name, b->name) &&
           same_text(a->type_name, b->type_name) && same_place(&a->place, &b->place) &&
           a->type == layout_mapping_get(mapping, b->type);
}

static bool same_enumerator(const struct layout_enumerator *a, const struct layout_enumerator *b)
{
    return a->negative == b->negative && a->magnitude == b->magnitude &&
           same_text(a->name, b->name);
}

static bool same_head(const struct layout_type *a, const struct layout_type *b)
{
    return a->kind == b->kind && a->named_by_typedef == b->named_by_typedef &&
           a->is_class == b->is_class && a->packed == b->packed && a->flexible == b->flexible &&
           a->system_header == b->system_header && a->local == b->local &&
           a->reversed == b->reversed && a->transparent == b->transparent &&
           a->limits.has_size == b->limits.has_size && a->limits.size == b->limits.size &&
           a->limits.no_padding == b->limits.no_padding && a->has_size == b->has_size &&
           a->size == b->size && a->align == b->align && a->user_align == b->user_align &&
           a->member_count == b->member_count && a->enumerator_count == b->enumerator_count &&
           same_text(a->name, b->name) && same_place(&a->place, &b->place) &&
           same_text(a->underlying, b->underlying) && same_text(a->vtable, b->vtable);
}

bool layout_known_is_type(const struct layout_known *known, const void *item,
                          const struct layout_mapping *mapping)
{
    const struct layout_type *a = &((const struct layout_known_type *)(const void *)known)->type;
    const struct layout_type *b = item;

    if (!same_head(a, b))
        return false;
    for (size_t i = 0; i < a->member_count; i++) {
        if (!same_member(&a->members[i], &b->members[i], mapping))
            return false;
    }
    for (size_t i = 0; i < a->enumerator_count; i++) {
        if (!same_enumerator(&a->enumerators[i], &b->enumerators[i]))
            return false;
    }
    return true;
}

static void feed_slot(struct layout_digest *digest, const struct layout_slot *slot,
                      const struct layout_mapping *mapping)
{
    layout_digest_number(digest, (uint64_t)slot->kind << 32 | slot->id);
    layout_digest_number(digest, (uint64_t)slot->shares << 2 | (uint64_t)slot->of_caller << 1 |
                                     slot->has_offset);
    layout_digest_number(digest, (uint64_t)slot->offset);
    layout_digest_number(digest, slot->size);
    layout_digest_number(digest, slot->align);
    layout_digest_text(digest, slot->name);
    layout_digest_text(digest, slot->type_name);
    layout_digest_number(digest, (uintptr_t)layout_mapping_get(mapping, slot->type));
    layout_digest_text(digest, slot->inlined_from);
    layout_digest_text(digest, slot->inlined_chain);
    layout_digest_text(digest, slot->place.file);
    layout_digest_number(digest, (uint64_t)slot->place.line << 32 | slot->place.column);
}

struct layout_digest layout_frame_digest(const struct layout_frame *frame,
                                         const struct layout_mapping *mapping)
{
    struct layout_digest digest = layout_digest_begin();

    layout_digest_number(&digest, frame->slot_count);
    for (size_t i = 0; i < frame->slot_count; i++)
        feed_slot(&digest, &frame->slots[i], mapping);
    return digest;
}

static bool same_frame(const struct layout_frame *a, const struct layout_frame *b)
{
    return a->known == b->known && a->kind == b->kind && a->size == b->size &&
           a->dynamic == b->dynamic && a->red_zone == b->red_zone &&
           a->pushed_arguments == b->pushed_arguments && a->has_extent == b->has_extent &&
           a->extent == b->extent && a->moved_by_assembly == b->moved_by_assembly;
}

static bool same_alias(const struct layout_alias *a, const struct layout_alias *b)
{
    return a->local == b->local && a->thunk == b->thunk && same_text(a->symbol, b->symbol);
}

static bool same_aliases(const struct layout_alias *a, size_t count, const struct layout_alias *b,
                         size_t other_count)
{
    if (count != other_count)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (!same_alias(&a[i], &b[i]))
            return false;
    }
    return true;
}

static bool same_class(const struct layout_dynamic_class *a, const struct layout_dynamic_class *b)
{
    return a->unit_only == b->unit_only && same_text(a->name, b->name) &&
           same_text(a->vtable, b->vtable);
}

static bool same_virtual_call(const struct layout_virtual_call *a,
                              const struct layout_virtual_call *b)
{
    if (!a || !b)
        return a == b;
    return a->index == b->index && a->elsewhere == b->elsewhere && same_class(&a->of, &b->of) &&
           same_text(a->method, b->method);
}

static bool same_call(const struct layout_call *a, const struct layout_call *b)
{
    return a->tail == b->tail && a->within_extent == b->within_extent &&
           a->tls_descriptor == b->tls_descriptor && same_text(a->callee, b->callee) &&
           same_text(a->type_name, b->type_name) &&
           same_virtual_call(a->virtual_call, b->virtual_call) && same_place(&a->place, &b->place);
}

static bool same_dynamic(const struct layout_dynamic *a, const struct layout_dynamic *b)
{
    return a->has_bound == b->has_bound && a->bound == b->bound && a->loop == b->loop &&
           same_text(a->name, b->name) && same_text(a->bound_from, b->bound_from) &&
           same_place(&a->place, &b->place);
}

static bool same_allocation(const struct layout_allocation *a, const struct layout_allocation *b,
                            const struct layout_mapping *mapping)
{
    return a->has_size == b->has_size && a->size == b->size && same_text(a->callee, b->callee) &&
           same_text(a->type_name, b->type_name) && same_place(&a->place, &b->place) &&
           a->type == layout_mapping_get(mapping, b->type);
}

static bool same_limits(const struct layout_function_limits *a,
                        const struct layout_function_limits *b)
{
    return a->has_stack == b->has_stack && a->stack == b->stack && a->has_depth == b->has_depth &&
           a->depth == b->depth && a->answer == b->answer && a->seen_depth == b->seen_depth &&
           same_text(a->reason, b->reason) && same_text(a->from, b->from);
}

static bool same_deeds(const struct layout_function *a, const struct layout_function *b,
                       const struct layout_mapping *mapping)
{
    if (a->call_count != b->call_count || a->dynamic_count != b->dynamic_count ||
        a->allocation_count != b->allocation_count)
        return false;
    for (size_t i = 0; i < a->call_count; i++) {
        if (!same_call(&a->calls[i], &b->calls[i]))
            return false;
    }
    for (size_t i = 0; i < a->dynamic_count; i++) {
        if (!same_dynamic(&a->dynamics[i], &b->dynamics[i]))
            return false;
    }
    for (size_t i = 0; i < a->allocation_count; i++) {
        if (!same_allocation(&a->allocations[i], &b->allocations[i], mapping))
            return false;
    }
    return true;
}

bool layout_known_is_function(const struct layout_known *known, const void *item,
                              const struct layout_mapping *mapping)
{
    const struct layout_known_function *function =
        (const struct layout_known_function *)(const void *)known;
    const struct layout_function *a = &function->function;
    const struct layout_function *b = item;

    return a->local == b->local && a->address_taken == b->address_taken && a->naked == b->naked &&
           a->weak == b->weak && a->interposable == b->interposable &&
           same_limits(&a->limits, &b->limits) && same_text(a->symbol, b->symbol) &&
           same_text(a->name, b->name) && same_text(a->clone_of, b->clone_of) &&
           same_text(a->type_name, b->type_name) && same_place(&a->place, &b->place) &&
           same_frame(&a->frame, &b->frame) && same_deeds(a, b, mapping) &&
           same_aliases(a->aliases, a->alias_count, b->aliases, b->alias_count) &&
           layout_digest_equal(function->slots, layout_frame_digest(&b->frame, mapping));
}

static bool same_point(const struct layout_address_point *a, const struct layout_address_point *b)
{
    return a->has_offset == b->has_offset && a->offset == b->offset && same_class(&a->of, &b->of);
}

bool layout_known_is_variable(const struct layout_known *known, const void *item,
                              const struct layout_mapping *mapping)
{
    const struct layout_variable *a =
        &((const struct layout_known_variable *)(const void *)known)->variable;
    const struct layout_variable *b = item;

    if (a->local != b->local || a->constant != b->constant || a->size != b->size ||
        a->align != b->align || a->code_pointer_count != b->code_pointer_count ||
        a->address_point_count != b->address_point_count ||
        !same_aliases(a->aliases, a->alias_count, b->aliases, b->alias_count) ||
        !same_text(a->symbol, b->symbol) || !same_text(a->name, b->name) ||
        !same_text(a->type_name, b->type_name) || !same_text(a->section, b->section) ||
        !same_place(&a->place, &b->place) || a->type != layout_mapping_get(mapping, b->type))
        return false;
    for (size_t i = 0; i < a->address_point_count; i++) {
        if (!same_point(&a->address_points[i], &b->address_points[i]))
            return false;
    }
    for (size_t i = 0; i < a->code_pointer_count; i++) {
        if (a->code_pointers[i].offset != b->code_pointers[i].offset ||
            !same_text(a->code_pointers[i].symbol, b->code_pointers[i].symbol))
            return false;
    }
    return true;
}
