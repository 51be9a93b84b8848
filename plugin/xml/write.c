#include "write.h"

#include "../model/arena.h"
#include "../model/hole.h"
#include "../model/report.h"
#include "emit.h"

/* Attributes stand in the order of docs/report-format.md: who, where, how large, what else.  */

/* A sign and a number, or a letter and a number, with the null byte.  */
#define SHORT_TEXT 24

/* PREFIX (0 for none) and NUMBER as text in BUFFER.  */
static const char *short_text(char buffer[SHORT_TEXT], char prefix, uint64_t number)
{
    char *first = buffer + SHORT_TEXT - 1;

    *first = '\0';
    do {
        *--first = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    if (prefix)
        *--first = prefix;
    return first;
}

static void write_id(struct layout_emitter *emitter, const char *name,
                     const struct layout_type *type)
{
    char buffer[SHORT_TEXT];

    if (type)
        layout_emit_text(emitter, name, short_text(buffer, 't', type->id));
}

/* Numbers of which the model says 0 where there is nothing to tell.  */
static void write_nonzero(struct layout_emitter *emitter, const char *name, uint64_t number)
{
    if (number != 0)
        layout_emit_number(emitter, name, number);
}

static void write_place(struct layout_emitter *emitter, const struct layout_place *place)
{
    if (!place->file)
        return;
    layout_emit_text(emitter, "file", place->file);
    write_nonzero(emitter, "line", place->line);
    write_nonzero(emitter, "column", place->column);
}

static void write_machine(struct layout_emitter *emitter, const struct layout_machine *machine)
{
    layout_emit_open(emitter, "machine");
    layout_emit_number(emitter, "pointer-size", machine->pointer_size);
    layout_emit_text(emitter, "endian", machine->big_endian ? "big" : "little");
    layout_emit_number(emitter, "stack-align", machine->stack_align);
    layout_emit_text(emitter, "stack-growth", machine->stack_grows_up ? "up" : "down");
    write_nonzero(emitter, "red-zone", machine->red_zone);
    write_nonzero(emitter, "cache-line", machine->cache_line);
    layout_emit_close(emitter);
}

static void write_unit(struct layout_emitter *emitter, const struct layout_unit *unit)
{
    layout_emit_open(emitter, "unit");
    layout_emit_text(emitter, "source", unit->source);
    layout_emit_text(emitter, "language", unit->language);
    layout_emit_text(emitter, "compiler", unit->compiler);
    layout_emit_text(emitter, "target", unit->target);
    layout_emit_flag(emitter, "precompiled-header", unit->precompiled_header);
    for (size_t i = 0; i < unit->option_count; i++) {
        layout_emit_open(emitter, "option");
        layout_emit_content(emitter, unit->options[i]);
        layout_emit_close(emitter);
    }
    write_machine(emitter, &unit->machine);
    layout_emit_close(emitter);
}

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
    write_id(emitter, "type-id", field->type);
    if (write_extent(emitter, field))
        write_nonzero(emitter, "align", field->align);
    layout_emit_flag(emitter, "flexible", field->flexible);
    write_place(emitter, &field->place);
    layout_emit_close(emitter);
}

static void write_base(struct layout_emitter *emitter, const struct layout_member *base)
{
    layout_emit_open(emitter, "base");
    layout_emit_text(emitter, "name", base->name ? base->name : base->type_name);
    write_id(emitter, "type-id", base->type);
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
        char sign = enumerator->negative && enumerator->magnitude != 0 ? '-' : '\0';
        char buffer[SHORT_TEXT];

        layout_emit_open(emitter, "enumerator");
        layout_emit_text(emitter, "name", enumerator->name);
        layout_emit_text(emitter, "value", short_text(buffer, sign, enumerator->magnitude));
        layout_emit_close(emitter);
    }
}

static void write_padding(struct layout_emitter *emitter, const struct layout_type *type)
{
    struct layout_padding padding = layout_type_padding(type);

    if (!layout_type_has_known_holes(type))
        return;
    layout_emit_number(emitter, "padding", padding.bytes);
    write_nonzero(emitter, "bit-padding", padding.bits);
}

static void write_type(struct layout_emitter *emitter, const struct layout_type *type,
                       uint32_t cache_line)
{
    static const char *const names[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};

    layout_emit_open(emitter, names[type->kind]);
    write_id(emitter, "id", type);
    layout_emit_text(emitter, "name", type->name);
    layout_emit_flag(emitter, "class", type->is_class);
    layout_emit_flag(emitter, "typedef", type->named_by_typedef);
    write_place(emitter, &type->place);
    if (type->has_size)
        layout_emit_number(emitter, "size", type->size);
    write_nonzero(emitter, "align", type->align);
    layout_emit_text(emitter, "underlying", type->underlying);
    write_padding(emitter, type);
    layout_emit_flag(emitter, "packed", type->packed);
    layout_emit_flag(emitter, "flexible", type->flexible);
    write_nonzero(emitter, "user-align", type->user_align);
    layout_emit_flag(emitter, "system-header", type->system_header);
    layout_emit_flag(emitter, "local", type->local);
    if (type->has_size && cache_line != 0)
        layout_emit_number(emitter, "lines", layout_type_cache_lines(type, cache_line));
    if (type->kind == LAYOUT_ENUM)
        write_enumerators(emitter, type);
    else
        write_members(emitter, type);
    layout_emit_close(emitter);
}

static void write_frame(struct layout_emitter *emitter, const struct layout_frame *frame)
{
    static const char *const kinds[] = {[LAYOUT_FRAME_STATIC] = "static",
                                        [LAYOUT_FRAME_DYNAMIC] = "dynamic",
                                        [LAYOUT_FRAME_BOUNDED] = "bounded"};

    if (!frame->known)
        return;
    layout_emit_open(emitter, "frame");
    layout_emit_number(emitter, "size", frame->size);
    layout_emit_text(emitter, "kind", kinds[frame->kind]);
    write_nonzero(emitter, "red-zone", frame->red_zone);
    write_nonzero(emitter, "dynamic", frame->dynamic);
    if (frame->has_extent)
        layout_emit_number(emitter, "extent", frame->extent);
    layout_emit_close(emitter);
}

static void write_function(struct layout_emitter *emitter, const struct layout_function *function)
{
    layout_emit_open(emitter, "function");
    layout_emit_text(emitter, "name", function->name);
    layout_emit_text(emitter, "symbol", function->symbol);
    write_place(emitter, &function->place);
    layout_emit_flag(emitter, "local", function->local);
    layout_emit_text(emitter, "clone-of", function->clone_of);
    write_frame(emitter, &function->frame);
    layout_emit_close(emitter);
}

static void write_variable(struct layout_emitter *emitter, const struct layout_variable *variable)
{
    layout_emit_open(emitter, "variable");
    layout_emit_text(emitter, "name", variable->name);
    layout_emit_text(emitter, "symbol", variable->symbol);
    layout_emit_text(emitter, "type", variable->type_name);
    write_id(emitter, "type-id", variable->type);
    layout_emit_number(emitter, "size", variable->size);
    write_nonzero(emitter, "align", variable->align);
    layout_emit_text(emitter, "section", variable->section);
    write_place(emitter, &variable->place);
    layout_emit_flag(emitter, "local", variable->local);
    layout_emit_close(emitter);
}

static void write_sections(struct layout_emitter *emitter, const struct layout_report *report)
{
    struct layout_arena arena;
    struct layout_section *sections;
    size_t count;

    layout_arena_init(&arena, report->arena->exhausted);
    sections = layout_report_sections(report, &arena, &count);
    for (size_t i = 0; i < count; i++) {
        layout_emit_open(emitter, "section");
        layout_emit_text(emitter, "name", sections[i].name);
        layout_emit_number(emitter, "size", sections[i].size);
        layout_emit_number(emitter, "count", sections[i].count);
        layout_emit_close(emitter);
    }
    layout_arena_done(&arena);
}

static void write_finding(struct layout_emitter *emitter, const struct layout_finding *finding)
{
    static const char *const levels[] = {
        [LAYOUT_ERROR] = "error", [LAYOUT_WARNING] = "warning", [LAYOUT_NOTE] = "note"};

    layout_emit_open(emitter, "finding");
    layout_emit_text(emitter, "rule", finding->rule);
    layout_emit_text(emitter, "level", levels[finding->level]);
    layout_emit_text(emitter, "message", finding->message);
    write_place(emitter, &finding->place);
    layout_emit_text(emitter, "function", finding->function);
    write_id(emitter, "type-id", finding->type);
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
        write_type(emitter, report->types[i], report->unit.machine.cache_line);
    layout_emit_close(emitter);

    layout_emit_open(emitter, "functions");
    for (size_t i = 0; i < report->function_count; i++)
        write_function(emitter, report->functions[i]);
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
