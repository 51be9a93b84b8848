#include "read-parts.h"

#include <errno.h>

#include "../model/arena.h"
#include "../model/part.h"
#include "../model/report.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

void layout_read_unit(struct layout_reading *reading)
{
    struct layout_unit *unit = &reading->report->unit;
    const char *omitted;

    unit->source = layout_read_need_text(reading, "source");
    unit->language = layout_read_need_text(reading, "language");
    unit->compiler = layout_read_need_text(reading, "compiler");
    unit->target = layout_read_need_text(reading, "target");
    unit->precompiled_header = layout_read_flag(reading, "precompiled-header");
    omitted = layout_read_text(reading, "omitted");
    if (omitted && !layout_parts_parse(omitted, ' ', &unit->omitted))
        layout_read_fail(reading, -EINVAL,
                         "<unit>: attribute \"omitted\": names of parts were expected");
}

void layout_read_machine(struct layout_reading *reading)
{
    static const char *const endians[] = {"little", "big"};
    static const char *const growths[] = {"down", "up"};
    struct layout_machine *machine = &reading->report->unit.machine;

    if (reading->has_machine)
        layout_read_fail(reading, -EINVAL, "<machine>: one was expected");
    reading->has_machine = true;
    machine->pointer_size = layout_read_need_small_positive(reading, "pointer-size");
    machine->big_endian = layout_read_need_word(reading, "endian", endians, COUNT(endians)) == 1;
    machine->stack_align = layout_read_need_small_positive(reading, "stack-align");
    machine->stack_grows_up =
        layout_read_need_word(reading, "stack-growth", growths, COUNT(growths)) == 1;
    machine->red_zone = layout_read_small(reading, "red-zone");
    machine->cache_line = layout_read_small(reading, "cache-line");
}

void layout_read_variable(struct layout_reading *reading)
{
    struct layout_variable *variable = layout_report_add_variable(reading->report);

    variable->name = layout_read_text(reading, "name");
    variable->symbol = layout_read_need_text(reading, "symbol");
    variable->type_name = layout_read_need_text(reading, "type");
    variable->type = layout_read_type_id(reading);
    layout_read_need_number(reading, "size", UINT64_MAX, &variable->size);
    layout_read_need_positive(reading, "align", UINT64_MAX, &variable->align);
    variable->section = layout_read_text(reading, "section");
    variable->place = layout_read_place(reading);
    variable->local = layout_read_flag(reading, "local");
    variable->constant = layout_read_flag(reading, "constant");
    variable->order = (int64_t)reading->report->variable_count;
    reading->variable = variable;
}

void layout_read_add_alias(struct layout_reading *reading, struct layout_alias **aliases,
                           size_t *count)
{
    struct layout_alias *alias;

    *aliases = layout_arena_grow(reading->arena, *aliases, *count, sizeof **aliases);
    alias = &(*aliases)[(*count)++];
    alias->symbol = layout_read_need_text(reading, "symbol");
    alias->local = layout_read_flag(reading, "local");
    alias->thunk = layout_read_flag(reading, "thunk");
}

void layout_read_variable_alias(struct layout_reading *reading)
{
    layout_read_add_alias(reading, &reading->variable->aliases, &reading->variable->alias_count);
}

struct layout_dynamic_class layout_read_class(struct layout_reading *reading)
{
    struct layout_dynamic_class of = {.name = layout_read_text(reading, "class"),
                                      .vtable = layout_read_need_text(reading, "vtable"),
                                      .unit_only = layout_read_flag(reading, "vtable-local")};

    return of;
}

void layout_read_address_point(struct layout_reading *reading)
{
    struct layout_variable *variable = reading->variable;
    struct layout_address_point *point;

    variable->address_points =
        layout_arena_grow(reading->arena, variable->address_points, variable->address_point_count,
                          sizeof *variable->address_points);
    point = &variable->address_points[variable->address_point_count++];
    point->of = layout_read_class(reading);
    point->has_offset = layout_read_number(reading, "offset", UINT64_MAX, &point->offset);
}

void layout_read_code_pointer(struct layout_reading *reading)
{
    struct layout_variable *variable = reading->variable;
    struct layout_code_pointer *pointer;

    variable->code_pointers =
        layout_arena_grow(reading->arena, variable->code_pointers, variable->code_pointer_count,
                          sizeof *variable->code_pointers);
    pointer = &variable->code_pointers[variable->code_pointer_count++];
    layout_read_need_number(reading, "offset", UINT64_MAX, &pointer->offset);
    pointer->symbol = layout_read_need_text(reading, "symbol");
}

void layout_read_finding(struct layout_reading *reading)
{
    static const char *const levels[] = {
        [LAYOUT_ERROR] = "error", [LAYOUT_WARNING] = "warning", [LAYOUT_NOTE] = "note"};
    struct layout_finding *finding =
        layout_findings_add(&reading->report->findings, reading->arena);

    finding->rule = layout_read_need_text(reading, "rule");
    finding->level =
        (enum layout_level)layout_read_need_word(reading, "level", levels, COUNT(levels));
    finding->message = layout_read_need_text(reading, "message");
    finding->place = layout_read_place(reading);
    finding->function = layout_read_text(reading, "function");
    finding->type = layout_read_type_id(reading);
    finding->has_value = layout_read_number(reading, "value", UINT64_MAX, &finding->value);
    finding->has_limit = layout_read_number(reading, "limit", UINT64_MAX, &finding->limit);
}
