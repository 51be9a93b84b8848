#include "random.h"

#include "../../plugin/model/arena.h"
#include "random-values.h"

static void fill_unit(struct layout_unit *unit)
{
    *unit = (struct layout_unit){.source = random_text(),
                                 .language = random_text(),
                                 .compiler = random_text(),
                                 .target = random_text(),
                                 .precompiled_header = random_maybe(),
                                 .omitted = random_maybe() ? random_below(8) : 0,
                                 .machine = {random_small() | 1, random_maybe(), random_small() | 1,
                                             random_maybe(), random_small(), random_small()},
                                 .rust = {random_text_or_null(), random_maybe(), random_maybe()}};
    for (unsigned i = random_below(5); i > 0; i--) {
        unit->options = layout_arena_grow(random_arena, unit->options, unit->option_count,
                                          sizeof *unit->options);
        unit->options[unit->option_count++] = random_text();
    }
}

/* By rising offset, those of unknown place last, as the model says.  */
/* Types may name types that come later.  */
static void fill_types(struct layout_report *report)
{
    unsigned count = random_below(8) + 1;

    for (unsigned i = 0; i < count; i++)
        layout_report_add_type(report);
    /* Ids need not be in order, nor without gaps.  */
    if (random_maybe()) {
        for (unsigned i = 0; i < count; i++)
            report->types[i]->id = 1000 - 7 * i;
    }
    for (unsigned i = 0; i < count; i++)
        random_fill_type(report, report->types[i]);
}

static void fill_table(struct layout_variable *variable)
{
    variable->address_point_count = random_below(3);
    variable->address_points = layout_arena_array(random_arena, variable->address_point_count,
                                                  sizeof *variable->address_points);
    for (size_t i = 0; i < variable->address_point_count; i++)
        variable->address_points[i] =
            (struct layout_address_point){{random_text_or_null(), random_text(), random_maybe()},
                                          random_maybe(),
                                          random_number()};
    variable->alias_count = random_below(2);
    variable->aliases =
        layout_arena_array(random_arena, variable->alias_count, sizeof *variable->aliases);
    for (size_t i = 0; i < variable->alias_count; i++)
        variable->aliases[i] = (struct layout_alias){random_text(), random_maybe(), false};
}

static void fill_variable(const struct layout_report *report, struct layout_variable *variable)
{
    static const char *const sections[] = {".data", ".bss", ".rodata", "", NULL, "my\x01section"};

    variable->name = random_text_or_null();
    variable->symbol = random_text();
    variable->type_name = random_text();
    variable->type = random_type_of(report);
    variable->section = sections[random_below(sizeof sections / sizeof *sections)];
    variable->place = random_place();
    variable->local = random_maybe();
    variable->size = random_number();
    variable->align = random_below(64) + 1;
    variable->constant = random_maybe();
    fill_table(variable);
    variable->code_pointer_count = random_below(3);
    variable->code_pointers = layout_arena_array(random_arena, variable->code_pointer_count,
                                                 sizeof *variable->code_pointers);
    for (size_t i = 0; i < variable->code_pointer_count; i++)
        variable->code_pointers[i] = (struct layout_code_pointer){random_number(), random_text()};
}

static void fill_finding(const struct layout_report *report, struct layout_finding *finding)
{
    finding->rule = random_text();
    finding->level = (enum layout_level)random_below(3);
    finding->message = random_text();
    finding->place = random_place();
    finding->function = random_text_or_null();
    finding->type = random_type_of(report);
    finding->has_value = random_maybe();
    finding->value = random_number();
    finding->has_limit = random_maybe();
    finding->limit = random_number();
}

struct layout_report *random_report(struct layout_arena *owner)
{
    struct layout_report *report;

    random_arena = owner;
    report = layout_report_new(random_arena);
    report->producer = random_text();
    fill_unit(&report->unit);
    fill_types(report);
    for (unsigned i = random_below(5); i > 0; i--)
        random_fill_function(report, layout_report_add_function(report));
    for (unsigned i = random_below(5); i > 0; i--)
        fill_variable(report, layout_report_add_variable(report));
    for (unsigned i = random_below(5); i > 0; i--)
        fill_finding(report, layout_findings_add(&report->findings, random_arena));
    return report;
}

struct layout_report *random_large_report(struct layout_arena *owner)
{
    struct layout_report *report;

    random_arena = owner;
    report = layout_report_new(random_arena);
    report->producer = "p";
    fill_unit(&report->unit);
    for (int i = 0; i < 5000; i++)
        layout_report_add_type(report);
    for (size_t i = 0; i < 5000; i++)
        random_fill_type(report, report->types[i]);
    for (int i = 0; i < 5000; i++)
        random_fill_function(report, layout_report_add_function(report));
    return report;
}
