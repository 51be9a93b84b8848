#include "read-parts.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "read-limits.h"

/* The entry of the id NUMBER, whose type is there from now on.  */
static struct layout_read_id *find_id(struct layout_reading *reading, uint32_t number)
{
    struct layout_read_id *id;

    if (number >= reading->id_capacity) {
        size_t capacity = 256;
        struct layout_read_id *larger;

        while (capacity <= number)
            capacity *= 2;
        larger = layout_arena_array(reading->arena, capacity, sizeof *larger);
        if (reading->id_capacity > 0)
            memcpy(larger, reading->ids, reading->id_capacity * sizeof *larger);
        reading->ids = larger;
        reading->id_capacity = capacity;
    }
    id = &reading->ids[number];
    if (!id->type) {
        id->type = layout_arena_alloc(reading->arena, sizeof *id->type);
        id->type->id = number;
        id->line = reading->line;
    }
    return id;
}

struct layout_type *layout_read_type_id(struct layout_reading *reading)
{
    uint32_t number = layout_read_id_number(reading, "type-id", 't');

    return number > 0 ? find_id(reading, number)->type : NULL;
}

void layout_read_check_ids(struct layout_reading *reading)
{
    for (size_t i = 0; reading->status == 0 && i < reading->id_capacity; i++) {
        const struct layout_read_id *id = &reading->ids[i];

        if (!id->type || id->defined)
            continue;
        reading->line = id->line;
        layout_read_fail(reading, -EINVAL, "type-id \"t%zu\" is the id of no type here", i);
    }
}

struct layout_type *layout_read_define(struct layout_reading *reading, uint32_t number)
{
    struct layout_report *report = reading->report;
    struct layout_read_id *id = find_id(reading, number);

    if (id->defined)
        layout_read_fail(reading, -EINVAL, "<%s>: another type has the id \"t%lu\" too",
                         reading->element, (unsigned long)number);
    id->defined = true;
    report->types =
        layout_arena_grow(reading->arena, report->types, report->type_count, sizeof *report->types);
    report->types[report->type_count++] = id->type;
    return id->type;
}

/* The type that begins, now in the report.  After an error it is one that nobody sees.  */
static struct layout_type *define_type(struct layout_reading *reading)
{
    uint32_t number = layout_read_id_number(reading, "id", 't');

    if (number == 0)
        layout_read_fail(reading, -EINVAL, "<%s>: attribute \"id\" was expected", reading->element);
    return layout_read_define(reading, number);
}

/* The attributes that all types have.  */
static struct layout_type *begin_type(struct layout_reading *reading, enum layout_type_kind kind)
{
    struct layout_type *type = define_type(reading);

    type->kind = kind;
    type->name = layout_read_text(reading, "name");
    type->named_by_typedef = layout_read_flag(reading, "typedef");
    type->place = layout_read_place(reading);
    type->has_size = layout_read_number(reading, "size", UINT64_MAX, &type->size);
    layout_read_need_positive(reading, "align", UINT64_MAX, &type->align);
    type->packed = layout_read_flag(reading, "packed");
    layout_read_number(reading, "user-align", UINT64_MAX, &type->user_align);
    type->system_header = layout_read_flag(reading, "system-header");
    type->local = layout_read_flag(reading, "local");
    reading->type = type;
    return type;
}

void layout_read_record(struct layout_reading *reading)
{
    struct layout_type *type =
        begin_type(reading, strcmp(reading->element, "union") == 0 ? LAYOUT_UNION : LAYOUT_STRUCT);

    type->is_class = layout_read_flag(reading, "class");
    type->vtable = layout_read_text(reading, "vtable");
    type->vtable_elsewhere = layout_read_flag(reading, "vtable-elsewhere");
    type->flexible = layout_read_flag(reading, "flexible");
    type->limits.has_size = layout_read_number(reading, "max-size", UINT64_MAX, &type->limits.size);
    type->limits.no_padding = layout_read_flag(reading, "no-padding");
    /* It is only told where it is not the machine's.  */
    type->reversed = layout_read_is(reading, "storage-order",
                                    reading->report->unit.machine.big_endian ? "little" : "big");
    type->transparent = layout_read_flag(reading, "transparent");
}

void layout_read_enum(struct layout_reading *reading)
{
    struct layout_type *type = begin_type(reading, LAYOUT_ENUM);

    type->underlying = layout_read_need_text(reading, "underlying");
}

void layout_read_enumerator(struct layout_reading *reading)
{
    struct layout_type *type = reading->type;
    struct layout_enumerator *enumerator;

    type->enumerators = layout_arena_grow(reading->arena, type->enumerators, type->enumerator_count,
                                          sizeof *type->enumerators);
    enumerator = &type->enumerators[type->enumerator_count++];
    enumerator->name = layout_read_need_text(reading, "name");
    layout_read_need_integer(reading, "value", &enumerator->negative, &enumerator->magnitude);
}

/* Holes are looked for in members by rising offset.  */
static void check_order(struct layout_reading *reading)
{
    const struct layout_type *type = reading->type;
    const struct layout_member *member = &type->members[type->member_count - 1];

    if (type->member_count < 2 || !member->has_position)
        return;
    if (!member[-1].has_position)
        layout_read_fail(reading, -EINVAL,
                         "<%s>: members without an offset were expected after all others",
                         reading->element);
    else if (member[-1].bit_offset > member->bit_offset)
        layout_read_fail(reading, -EINVAL,
                         "<%s>: an offset not below that of the member before it was expected",
                         reading->element);
}

/* Offset and size, in bytes or in bits.  Either may be left out, but not mixed.  Sizes may be
   larger than what positions are told of, but no number of bits overflows.  */
static void read_extent(struct layout_reading *reading, struct layout_member *member)
{
    uint64_t offset = 0;
    uint64_t size = 0;
    bool has_offset = layout_read_number(reading, "offset", LAYOUT_SIZE_LIMIT, &offset);
    bool has_size = layout_read_number(reading, "size", UINT64_MAX / 8, &size);

    member->has_position =
        layout_read_number(reading, "bit-offset", LAYOUT_SIZE_LIMIT * 8, &member->bit_offset);
    member->has_size = layout_read_number(reading, "bit-size", UINT64_MAX, &member->bit_size);
    member->bitfield = member->has_position || member->has_size;
    if (member->bitfield && (has_offset || has_size))
        layout_read_fail(reading, -EINVAL, "<%s>: bytes or bits were expected, not both",
                         reading->element);
    if (!member->bitfield) {
        *member = (struct layout_member){.has_position = has_offset,
                                         .has_size = has_size,
                                         .bit_offset = offset * 8,
                                         .bit_size = size * 8};
    }
}

static struct layout_member *begin_member(struct layout_reading *reading,
                                          enum layout_member_kind kind)
{
    struct layout_type *type = reading->type;
    struct layout_member *member;

    type->members =
        layout_arena_grow(reading->arena, type->members, type->member_count, sizeof *type->members);
    member = &type->members[type->member_count++];
    read_extent(reading, member);
    member->kind = kind;
    check_order(reading);
    return member;
}

void layout_read_field(struct layout_reading *reading)
{
    struct layout_member *field = begin_member(reading, LAYOUT_FIELD);

    field->name = layout_read_text(reading, "name");
    field->type_name = layout_read_need_text(reading, "type");
    field->type = layout_read_type_id(reading);
    layout_read_number(reading, "align", UINT64_MAX, &field->align);
    field->flexible = layout_read_flag(reading, "flexible");
    field->own_line = layout_read_flag(reading, "align-cache-line");
    field->place = layout_read_place(reading);
}

void layout_read_base(struct layout_reading *reading)
{
    struct layout_member *base = begin_member(reading, LAYOUT_BASE);

    base->name = layout_read_text(reading, "name");
    base->type = layout_read_type_id(reading);
    base->is_virtual = layout_read_flag(reading, "virtual");
}

void layout_read_vptr(struct layout_reading *reading)
{
    begin_member(reading, LAYOUT_VPTR);
}
