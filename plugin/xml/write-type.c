#include "write-parts.h"

#include "../model/hole.h"
#include "../model/part.h"
#include "../model/suggestion.h"
#include "../model/type.h"
#include "../model/unit.h"
#include "emit.h"

/* Offset and size in whole bytes, or in bits for a bit-field and for what does not begin and
   end at a byte.  Returns whether it was bytes.  */
static bool write_extent(struct layout_emitter *emitter, const struct layout_member *member)
{
    bool in_bits = member->bitfield || (member->has_position && member->bit_offset % 8 != 0) ||
                   (member->has_size && member->bit_size % 8 != 0);

    if (member->has_position)
        layout_emit_number(emitter, in_bits ? "bit-offset" : "offset",
                           in_bits ? member->bit_offset : member->bit_offset / 8);
    if (member->has_size)
        layout_emit_number(emitter, in_bits ? "bit-size" : "size",
                           in_bits ? member->bit_size : member->bit_size / 8);
    return !in_bits;
}

static void write_field(struct layout_emitter *emitter, const struct layout_member *field)
{
    layout_emit_open(emitter, "field");
    layout_emit_text(emitter, "name", field->name);
    layout_emit_text(emitter, "type", field->type_name);
    layout_write_id(emitter, "type-id", field->type);
    if (write_extent(emitter, field))
        layout_write_nonzero(emitter, "align", field->align);
    layout_emit_flag(emitter, "flexible", field->flexible);
    layout_emit_flag(emitter, "align-cache-line", field->own_line);
    layout_write_place(emitter, &field->place);
    layout_emit_close(emitter);
}

static void write_base(struct layout_emitter *emitter, const struct layout_member *base)
{
    layout_emit_open(emitter, "base");
    layout_emit_text(emitter, "name", base->name);
    layout_write_id(emitter, "type-id", base->type);
    write_extent(emitter, base);
    layout_emit_flag(emitter, "virtual", base->is_virtual);
    layout_emit_close(emitter);
}

static void write_member(struct layout_emitter *emitter, const struct layout_member *member)
{
    switch (member->kind) {
    case LAYOUT_FIELD:
        write_field(emitter, member);
        break;
    case LAYOUT_BASE:
        write_base(emitter, member);
        break;
    case LAYOUT_VPTR:
        layout_emit_open(emitter, "vptr");
        write_extent(emitter, member);
        layout_emit_close(emitter);
        break;
    }
}

static void write_hole(struct layout_emitter *emitter, const struct layout_hole *hole)
{
    layout_emit_open(emitter, "padding");
    if (hole->whole_bytes) {
        layout_emit_number(emitter, "offset", hole->bit_offset / 8);
        layout_emit_number(emitter, "size", hole->bit_size / 8);
    } else {
        layout_emit_number(emitter, "bit-offset", hole->bit_offset);
        layout_emit_number(emitter, "bit-size", hole->bit_size);
    }
    layout_emit_text(emitter, "kind", hole->tail ? "tail" : "hole");
    layout_emit_close(emitter);
}

static void write_members(struct layout_emitter *emitter, const struct layout_type *type)
{
    struct layout_hole hole;
    uint64_t cursor = 0;
    int more = layout_type_next_hole(type, &cursor, &hole);

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        for (; more && hole.bit_offset < member->bit_offset;
             more = layout_type_next_hole(type, &cursor, &hole))
            write_hole(emitter, &hole);
        write_member(emitter, member);
    }
    for (; more; more = layout_type_next_hole(type, &cursor, &hole))
        write_hole(emitter, &hole);
}

static void write_enumerators(struct layout_emitter *emitter, const struct layout_type *type)
{
    for (size_t i = 0; i < type->enumerator_count; i++) {
        const struct layout_enumerator *enumerator = &type->enumerators[i];
        bool negative = enumerator->negative && enumerator->magnitude != 0;

        layout_emit_open(emitter, "enumerator");
        layout_emit_text(emitter, "name", enumerator->name);
        if (negative)
            layout_emit_prefixed(emitter, "value", '-', enumerator->magnitude);
        else
            layout_emit_number(emitter, "value", enumerator->magnitude);
        layout_emit_close(emitter);
    }
}

static void write_padding(struct layout_emitter *emitter, const struct layout_type *type)
{
    struct layout_padding padding = layout_type_padding(type);

    if (!layout_type_has_known_holes(type))
        return;
    layout_emit_number(emitter, "padding", padding.bytes);
    layout_write_nonzero(emitter, "bit-padding", padding.bits);
}

static void write_suggestion(struct layout_emitter *emitter, const struct layout_type *type)
{
    const struct layout_suggestion *suggestion = type->suggestion;

    if (!suggestion)
        return;
    layout_emit_open(emitter, "suggestion");
    layout_emit_number(emitter, "size", suggestion->size);
    if (type->has_size)
        layout_emit_number(emitter, "saves", type->size - suggestion->size);
    layout_emit_text(emitter, "order", suggestion->order);
    layout_emit_flag(emitter, "moves-first", suggestion->moves_first);
    layout_emit_text(emitter, "arm", suggestion->arm);
    layout_emit_close(emitter);
}

void layout_write_type(struct layout_emitter *emitter, const struct layout_type *type,
                       const struct layout_unit *unit)
{
    const struct layout_machine *machine = &unit->machine;
    static const char *const names[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};

    layout_emit_open(emitter, names[type->kind]);
    layout_write_id(emitter, "id", type);
    layout_emit_text(emitter, "name", type->name);
    layout_emit_flag(emitter, "class", type->is_class);
    layout_emit_flag(emitter, "typedef", type->named_by_typedef);
    layout_write_place(emitter, &type->place);
    if (type->has_size)
        layout_emit_number(emitter, "size", type->size);
    layout_write_nonzero(emitter, "align", layout_type_named_align(type));
    layout_emit_text(emitter, "underlying", type->underlying);
    write_padding(emitter, type);
    layout_emit_text(emitter, "vtable", type->vtable);
    layout_emit_flag(emitter, "vtable-elsewhere", type->vtable_elsewhere);
    layout_emit_flag(emitter, "packed", type->packed);
    layout_emit_flag(emitter, "flexible", type->flexible);
    if (type->reversed)
        layout_emit_text(emitter, "storage-order", machine->big_endian ? "little" : "big");
    layout_emit_flag(emitter, "transparent", type->transparent);
    layout_write_nonzero(emitter, "user-align",
                         type->typedef_align ? type->typedef_align : type->user_align);
    if (type->limits.has_size)
        layout_emit_number(emitter, "max-size", type->limits.size);
    layout_emit_flag(emitter, "no-padding", type->limits.no_padding);
    layout_emit_flag(emitter, "system-header", type->system_header);
    layout_emit_flag(emitter, "local", type->local);
    if (type->has_size && machine->cache_line != 0)
        layout_emit_number(emitter, "lines", layout_type_cache_lines(type, machine->cache_line));
    if (type->kind == LAYOUT_ENUM)
        write_enumerators(emitter, type);
    else
        write_members(emitter, type);
    if ((unit->omitted & LAYOUT_PART_RUST) == 0)
        layout_write_rust(emitter, type);
    if ((unit->omitted & LAYOUT_PART_SUGGESTIONS) == 0)
        write_suggestion(emitter, type);
    layout_emit_close(emitter);
}
