#include "write.h"

#include <string.h>

#include "../model/part.h"
#include "../model/report.h"
#include "emit.h"
#include "write-parts.h"

/* Attributes stand in the order of docs/report-format.md: who, where, how large, what else.  */

void layout_write_id(struct layout_emitter *emitter, const char *name,
                     const struct layout_type *type)
{
    if (type)
        layout_emit_prefixed(emitter, name, 't', type->id);
}

void layout_write_nonzero(struct layout_emitter *emitter, const char *name, uint64_t number)
{
    if (number != 0)
        layout_emit_number(emitter, name, number);
}

void layout_write_place(struct layout_emitter *emitter, const struct layout_place *place)
{
    if (!place->file)
        return;
    layout_emit_text(emitter, "file", place->file);
    layout_write_nonzero(emitter, "line", place->line);
    if (place->line != 0)
        layout_write_nonzero(emitter, "column", place->column);
}

static void write_machine(struct layout_emitter *emitter, const struct layout_machine *machine)
{
    layout_emit_open(emitter, "machine");
    layout_emit_number(emitter, "pointer-size", machine->pointer_size);
    layout_emit_text(emitter, "endian", machine->big_endian ? "big" : "little");
    layout_emit_number(emitter, "stack-align", machine->stack_align);
    layout_emit_text(emitter, "stack-growth", machine->stack_grows_up ? "up" : "down");
    layout_write_nonzero(emitter, "red-zone", machine->red_zone);
    layout_write_nonzero(emitter, "cache-line", machine->cache_line);
    layout_emit_close(emitter);
}

static void write_rust_rules(struct layout_emitter *emitter, const struct layout_rust_rules *rules)
{
    if (!rules->version)
        return;
    layout_emit_open(emitter, "rust");
    layout_emit_text(emitter, "version", rules->version);
    layout_emit_text(emitter, "enums", rules->open_enums ? "open" : "closed");
    layout_emit_text(emitter, "pointers", rules->nonnull_pointers ? "nonnull" : "nullable");
    layout_emit_close(emitter);
}

/* The names of PARTS with spaces between; nothing for none.  */
static void write_parts(struct layout_emitter *emitter, const char *name, unsigned parts)
{
    char list[64] = "";

    for (unsigned i = 0; i < LAYOUT_PART_COUNT; i++) {
        if ((parts & 1U << i) == 0)
            continue;
        if (list[0] != '\0')
            strcat(list, " ");
        strcat(list, layout_part_names[i]);
    }
    if (list[0] != '\0')
        layout_emit_text(emitter, name, list);
}

static void write_unit(struct layout_emitter *emitter, const struct layout_unit *unit)
{
    layout_emit_open(emitter, "unit");
    layout_emit_text(emitter, "source", unit->source);
    layout_emit_text(emitter, "language", unit->language);
    layout_emit_text(emitter, "compiler", unit->compiler);
    layout_emit_text(emitter, "target", unit->target);
    layout_emit_flag(emitter, "precompiled-header", unit->precompiled_header);
    write_parts(emitter, "omitted", unit->omitted);
    for (size_t i = 0; i < unit->option_count; i++) {
        layout_emit_open(emitter, "option");
        layout_emit_content(emitter, unit->options[i]);
        layout_emit_close(emitter);
    }
    write_machine(emitter, &unit->machine);
    write_rust_rules(emitter, &unit->rust);
    layout_emit_close(emitter);
}

void layout_write_alias(struct layout_emitter *emitter, const struct layout_alias *alias)
{
    layout_emit_open(emitter, "alias");
    layout_emit_text(emitter, "symbol", alias->symbol);
    layout_emit_flag(emitter, "local", alias->local);
    layout_emit_flag(emitter, "thunk", alias->thunk);
    layout_emit_close(emitter);
}

void layout_write_class(struct layout_emitter *emitter, const struct layout_dynamic_class *of)
{
    layout_emit_text(emitter, "class", of->name);
    layout_emit_text(emitter, "vtable", of->vtable);
    layout_emit_flag(emitter, "vtable-local", of->unit_only);
}

static void write_address_point(struct layout_emitter *emitter,
                                const struct layout_address_point *point)
{
    layout_emit_open(emitter, "address-point");
    layout_write_class(emitter, &point->of);
    if (point->has_offset)
        layout_emit_number(emitter, "offset", point->offset);
    layout_emit_close(emitter);
}

static void write_variable(struct layout_emitter *emitter, const struct layout_variable *variable)
{
    layout_emit_open(emitter, "variable");
    layout_emit_text(emitter, "name", variable->name);
    layout_emit_text(emitter, "symbol", variable->symbol);
    layout_emit_text(emitter, "type", variable->type_name);
    layout_write_id(emitter, "type-id", variable->type);
    layout_emit_number(emitter, "size", variable->size);
    layout_write_nonzero(emitter, "align", variable->align);
    layout_emit_text(emitter, "section", variable->section);
    layout_write_place(emitter, &variable->place);
    layout_emit_flag(emitter, "local", variable->local);
    layout_emit_flag(emitter, "constant", variable->constant);
    for (size_t i = 0; i < variable->alias_count; i++)
        layout_write_alias(emitter, &variable->aliases[i]);
    for (size_t i = 0; i < variable->address_point_count; i++)
        write_address_point(emitter, &variable->address_points[i]);
    for (size_t i = 0; i < variable->code_pointer_count; i++) {
        layout_emit_open(emitter, "code-pointer");
        layout_emit_number(emitter, "offset", variable->code_pointers[i].offset);
        layout_emit_text(emitter, "symbol", variable->code_pointers[i].symbol);
        layout_emit_close(emitter);
    }
    layout_emit_close(emitter);
}

static void write_sections(struct layout_emitter *emitter, const struct layout_report *report)
{
    size_t count;
    const struct layout_section *sections = layout_report_sections(report, report->arena, &count);

    for (size_t i = 0; i < count; i++) {
        layout_emit_open(emitter, "section");
        layout_emit_text(emitter, "name", sections[i].name);
        layout_emit_number(emitter, "size", sections[i].size);
        layout_emit_number(emitter, "count", sections[i].count);
        layout_emit_close(emitter);
    }
}

static void write_finding(struct layout_emitter *emitter, const struct layout_finding *finding)
{
    static const char *const levels[] = {
        [LAYOUT_ERROR] = "error", [LAYOUT_WARNING] = "warning", [LAYOUT_NOTE] = "note"};

    layout_emit_open(emitter, "finding");
    layout_emit_text(emitter, "rule", finding->rule);
    layout_emit_text(emitter, "level", levels[finding->level]);
    layout_emit_text(emitter, "message", finding->message);
    layout_write_place(emitter, &finding->place);
    layout_emit_text(emitter, "function", finding->function);
    layout_write_id(emitter, "type-id", finding->type);
    if (finding->has_value)
        layout_emit_number(emitter, "value", finding->value);
    if (finding->has_limit)
        layout_emit_number(emitter, "limit", finding->limit);
    layout_emit_close(emitter);
}

/* The number that a macro of the model stands for, as text.  */
#define QUOTE(text) #text
#define NUMBER_TEXT(macro) QUOTE(macro)

static void write_root(struct layout_emitter *emitter, const struct layout_report *report)
{
    layout_emit_open(emitter, "layout-report");
    layout_emit_text(emitter, "xmlns", LAYOUT_NAMESPACE);
    layout_emit_text(emitter, "format",
                     NUMBER_TEXT(LAYOUT_FORMAT_MAJOR) "." NUMBER_TEXT(LAYOUT_FORMAT_MINOR));
    layout_emit_text(emitter, "producer", report->producer);
    write_unit(emitter, &report->unit);

    layout_emit_open(emitter, "types");
    for (size_t i = 0; i < report->type_count; i++)
        layout_write_type(emitter, report->types[i], &report->unit);
    layout_emit_close(emitter);

    layout_emit_open(emitter, "functions");
    for (size_t i = 0; i < report->function_count; i++)
        layout_write_function(emitter, report->functions[i], &report->unit);
    layout_emit_close(emitter);

    layout_emit_open(emitter, "variables");
    for (size_t i = 0; i < report->variable_count; i++)
        write_variable(emitter, report->variables[i]);
    write_sections(emitter, report);
    layout_emit_close(emitter);

    layout_emit_open(emitter, "findings");
    for (size_t i = 0; i < report->findings.count; i++)
        write_finding(emitter, &report->findings.items[i]);
    layout_emit_close(emitter);
}

int layout_report_write(const struct layout_report *report, struct layout_sink sink)
{
    struct layout_emitter emitter;

    layout_emit_begin(&emitter, sink);
    write_root(&emitter, report);
    return layout_emit_finish(&emitter);
}
