#include <stdlib.h>
#include <string.h>

#include "../model/hole.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "../program/program.h"
#include "../program/saving.h"
#include "list.h"

typedef const struct layout_listing *listing;
typedef struct layout_cell cell;

static cell number(uint64_t value)
{
    return (cell){.is_number = true, .number = value};
}

static cell text(const char *value)
{
    return (cell){.text = value};
}

static cell nothing(void)
{
    return (cell){0};
}

static const struct layout_type *type_of(listing l, size_t row)
{
    return &layout_program_type(l->program, row)->type;
}

static const struct layout_function *function_of(listing l, size_t row)
{
    return &layout_program_function(l->program, row)->function;
}

static const struct layout_variable *variable_of(listing l, size_t row)
{
    return &layout_program_variable(l->program, row)->variable;
}

static cell type_name(listing l, size_t row)
{
    return text(layout_type_label(l->arena, type_of(l, row)));
}

static cell type_place(listing l, size_t row)
{
    return text(layout_place_label(l->arena, &type_of(l, row)->place));
}

static cell type_kind(listing l, size_t row)
{
    return text(layout_type_keyword(type_of(l, row)));
}

static cell type_size(listing l, size_t row)
{
    const struct layout_type *type = type_of(l, row);

    return type->has_size ? number(type->size) : nothing();
}

static cell type_align(listing l, size_t row)
{
    return number(type_of(l, row)->align);
}

static cell type_padding(listing l, size_t row)
{
    const struct layout_type *type = type_of(l, row);

    return layout_type_has_known_holes(type) ? number(layout_type_padding(type).bytes) : nothing();
}

static cell type_lines(listing l, size_t row)
{
    const struct layout_type *type = type_of(l, row);
    const struct layout_known *known = &layout_program_type(l->program, row)->known;
    uint32_t line = l->program->sources[known->units[0]].unit.machine.cache_line;

    return type->has_size && line > 0 ? number(layout_type_cache_lines(type, line)) : nothing();
}

static cell type_members(listing l, size_t row)
{
    const struct layout_type *type = type_of(l, row);

    return number(type->kind == LAYOUT_ENUM ? type->enumerator_count : type->member_count);
}

static cell type_saved(listing l, size_t row)
{
    uint64_t bytes;

    return layout_type_saving(type_of(l, row), l->arena, &bytes) ? number(bytes) : nothing();
}

static cell type_instances(listing l, size_t row)
{
    return number(l->instances[row]);
}

static cell type_total_saved(listing l, size_t row)
{
    uint64_t bytes;

    if (!layout_type_saving(type_of(l, row), l->arena, &bytes))
        return nothing();
    return number(bytes > 0 && l->instances[row] > UINT64_MAX / bytes ? UINT64_MAX
                                                                      : bytes * l->instances[row]);
}

static cell type_units(listing l, size_t row)
{
    return number(layout_program_type(l->program, row)->known.unit_count);
}

static size_t count_types(listing l)
{
    return l->program->types.count;
}

static const struct layout_list_column type_columns[] = {
    {"name", false, false, type_name},
    {"size", true, false, type_size},
    {"align", true, false, type_align},
    {"padding", true, false, type_padding},
    {"saved", true, false, type_saved},
    {"instances", true, false, type_instances},
    {"total-saved", true, false, type_total_saved},
    {"lines", true, false, type_lines},
    {"members", true, false, type_members},
    {"kind", false, false, type_kind},
    {"units", true, false, type_units},
    {"place", false, false, type_place},
};

static cell function_name(listing l, size_t row)
{
    return text(layout_function_label(l->arena, function_of(l, row)));
}

static cell function_symbol(listing l, size_t row)
{
    return text(layout_plain(l->arena, function_of(l, row)->symbol));
}

static cell function_place(listing l, size_t row)
{
    return text(layout_place_label(l->arena, &function_of(l, row)->place));
}

static cell function_extent(listing l, size_t row)
{
    const struct layout_frame *frame = &function_of(l, row)->frame;

    return frame->known && frame->has_extent ? number(frame->extent) : nothing();
}

static cell function_frame(listing l, size_t row)
{
    const struct layout_frame *frame = &function_of(l, row)->frame;

    return frame->known ? number(frame->size) : nothing();
}

static cell function_red_zone(listing l, size_t row)
{
    const struct layout_frame *frame = &function_of(l, row)->frame;

    return frame->known ? number(frame->red_zone) : nothing();
}

static cell function_kind(listing l, size_t row)
{
    const struct layout_frame *frame = &function_of(l, row)->frame;

    return text(frame->known ? layout_frame_kinds[frame->kind] : NULL);
}

static cell function_calls(listing l, size_t row)
{
    return number(function_of(l, row)->call_count);
}

static cell function_allocations(listing l, size_t row)
{
    return number(function_of(l, row)->allocation_count);
}

static cell function_units(listing l, size_t row)
{
    return number(layout_program_function(l->program, row)->known.unit_count);
}

static size_t count_functions(listing l)
{
    return l->program->functions.count;
}

static const struct layout_list_column function_columns[] = {
    {"name", false, false, function_name},
    {"symbol", false, false, function_symbol},
    {"extent", true, true, function_extent},
    {"frame", true, true, function_frame},
    {"red-zone", true, false, function_red_zone},
    {"kind", false, false, function_kind},
    {"calls", true, false, function_calls},
    {"allocations", true, false, function_allocations},
    {"units", true, false, function_units},
    {"place", false, false, function_place},
};

static cell variable_name(listing l, size_t row)
{
    const struct layout_variable *variable = variable_of(l, row);

    return text(layout_plain(l->arena, variable->name ? variable->name : variable->symbol));
}

static cell variable_symbol(listing l, size_t row)
{
    return text(layout_plain(l->arena, variable_of(l, row)->symbol));
}

static cell variable_type(listing l, size_t row)
{
    return text(layout_plain(l->arena, variable_of(l, row)->type_name));
}

static cell variable_size(listing l, size_t row)
{
    return number(variable_of(l, row)->size);
}

static cell variable_align(listing l, size_t row)
{
    return number(variable_of(l, row)->align);
}

static cell variable_section(listing l, size_t row)
{
    return text(layout_plain(l->arena, variable_of(l, row)->section));
}

static cell variable_units(listing l, size_t row)
{
    return number(layout_program_variable(l->program, row)->known.unit_count);
}

static cell variable_place(listing l, size_t row)
{
    return text(layout_place_label(l->arena, &variable_of(l, row)->place));
}

static size_t count_variables(listing l)
{
    return l->program->variables.count;
}

static const struct layout_list_column variable_columns[] = {
    {"name", false, false, variable_name},       {"symbol", false, false, variable_symbol},
    {"size", true, false, variable_size},        {"align", true, false, variable_align},
    {"section", false, false, variable_section}, {"type", false, false, variable_type},
    {"units", true, false, variable_units},      {"place", false, false, variable_place},
};

static cell section_name(listing l, size_t row)
{
    return text(layout_plain(l->arena, l->sections[row].name));
}

static cell section_size(listing l, size_t row)
{
    return number(l->sections[row].size);
}

static cell section_count(listing l, size_t row)
{
    return number(l->sections[row].count);
}

static size_t count_sections(listing l)
{
    return l->section_count;
}

static const struct layout_list_column section_columns[] = {
    {"name", false, false, section_name},
    {"size", true, false, section_size},
    {"variables", true, false, section_count},
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

const struct layout_list_kind layout_list_kinds[] = {
    {"types", "type", type_columns, COUNT(type_columns),
     "size,align,padding,saved,instances,units,name,place", "size", count_types},
    {"functions", "function", function_columns, COUNT(function_columns),
     "extent,frame,kind,units,name,place", "extent", count_functions},
    {"variables", "variable", variable_columns, COUNT(variable_columns),
     "size,align,section,units,name,type,place", "size", count_variables},
    {"sections", "section", section_columns, COUNT(section_columns), "size,variables,name", "size",
     count_sections},
};
const char *const layout_list_kind_words[] = {"types", "functions", "variables", "sections", NULL};

const struct layout_list_column *layout_list_column(const struct layout_list_kind *kind,
                                                    const char *name, size_t length)
{
    for (size_t i = 0; i < kind->column_count; i++) {
        if (strlen(kind->columns[i].name) == length &&
            memcmp(kind->columns[i].name, name, length) == 0)
            return &kind->columns[i];
    }
    return NULL;
}

static int compare_sections(const void *a, const void *b)
{
    return strcmp(((const struct layout_section *)a)->name,
                  ((const struct layout_section *)b)->name);
}

/* Adds variables up by section; a static one that several units have is there several times.  */
static void add_sections(struct layout_listing *l)
{
    size_t count = 0;
    size_t kept = 0;

    l->sections = layout_arena_array(l->arena, l->program->variables.count, sizeof *l->sections);
    for (size_t i = 0; i < l->program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(l->program, i);
        size_t copies = known->variable.local ? known->known.unit_count : 1;

        if (known->variable.section)
            l->sections[count++] = (struct layout_section){known->variable.section,
                                                           known->variable.size * copies, copies};
    }
    if (count > 1)
        qsort(l->sections, count, sizeof *l->sections, compare_sections);
    for (size_t i = 1; i < count; i++) {
        if (strcmp(l->sections[kept].name, l->sections[i].name) == 0) {
            l->sections[kept].size += l->sections[i].size;
            l->sections[kept].count += l->sections[i].count;
        } else {
            l->sections[++kept] = l->sections[i];
        }
    }
    l->section_count = count > 0 ? kept + 1 : 0;
}

void layout_listing_init(struct layout_listing *l, const struct layout_program *program,
                         struct layout_arena *arena)
{
    *l = (struct layout_listing){.program = program, .arena = arena};
    l->instances = layout_program_instances(program, arena);
    add_sections(l);
}
