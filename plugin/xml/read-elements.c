#include "read-parts.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "pieces.h"
#include "read-limits.h"

/* What namespaces of all major formats begin with; the major number follows.  */
#define NAMESPACE_STEM "urn:gcc-layout:report:"

#define FORMAT_LIMIT UINT32_MAX

/* Elements whose children differ.  */
enum element {
    OUTSIDE,
    REPORT,
    UNIT,
    OPTION,
    MACHINE,
    TYPES,
    RECORD,
    ENUM,
    MEMBER,
    RUST,
    REPR_RUST,
    VARIANT,
    IDIOM,
    CHOICE,
    FUNCTIONS,
    FUNCTION,
    FRAME,
    PART,
    VARIABLES,
    VARIABLE,
    CODE_POINTER,
    FINDINGS,
    FINDING
};

/* A report of a newer major format is refused as such and not for what looks odd in it.  */
static void check_namespace(struct layout_reading *reading, const char *namespace)
{
    const size_t stem = strlen(NAMESPACE_STEM);
    uint64_t major;

    if (strcmp(namespace, LAYOUT_NAMESPACE) == 0)
        return;
    if (strncmp(namespace, NAMESPACE_STEM, stem) == 0 &&
        layout_read_digits(namespace + stem, strlen(namespace + stem), FORMAT_LIMIT, &major) &&
        major > LAYOUT_FORMAT_MAJOR)
        layout_read_fail(reading, -EPROTO, "format %lu is newer than this program, which knows %d",
                         (unsigned long)major, LAYOUT_FORMAT_MAJOR);
    else
        layout_read_fail(reading, -EINVAL, "<%s>: the namespace \"%s\" was expected",
                         reading->element, LAYOUT_NAMESPACE);
}

static void begin_report(struct layout_reading *reading)
{
    const char *format = layout_read_need_text(reading, "format");
    size_t major_length = format ? strcspn(format, ".") : 0;
    uint64_t major;
    uint64_t minor;

    if (!format)
        return;
    if (format[major_length] == '\0' ||
        !layout_read_digits(format, major_length, FORMAT_LIMIT, &major) ||
        !layout_read_digits(format + major_length + 1, strlen(format + major_length + 1),
                            FORMAT_LIMIT, &minor) ||
        major == 0)
        layout_read_fail(reading, -EINVAL,
                         "<%s>: attribute \"format\": two numbers and a dot between were expected",
                         reading->element);
    else if (major > LAYOUT_FORMAT_MAJOR)
        layout_read_fail(
            reading, -EPROTO, "format %lu.%lu is newer than this program, which knows %d.%d",
            (unsigned long)major, (unsigned long)minor, LAYOUT_FORMAT_MAJOR, LAYOUT_FORMAT_MINOR);
    reading->report->producer = layout_read_need_text(reading, "producer");
}

static const char *const parts[] = {"unit", "types", "functions", "variables", "findings"};

#define PART_COUNT (sizeof parts / sizeof *parts)

static void begin_part(struct layout_reading *reading)
{
    size_t next = reading->part_count++;

    if (next >= PART_COUNT)
        layout_read_fail(reading, -EINVAL, "<%s>: nothing was expected after <%s>",
                         reading->element, parts[PART_COUNT - 1]);
    else if (strcmp(reading->element, parts[next]) != 0)
        layout_read_fail(reading, -EINVAL, "<%s>: <%s> was expected here", reading->element,
                         parts[next]);
    else if (next == 0)
        layout_read_unit(reading);
}

static void end_report(struct layout_reading *reading)
{
    if (reading->part_count < PART_COUNT)
        layout_read_fail(reading, -EINVAL, "<%s> was expected before the end of the report",
                         parts[reading->part_count]);
}

static void end_unit(struct layout_reading *reading)
{
    if (!reading->has_machine)
        layout_read_fail(reading, -EINVAL, "<machine> was expected before the end of <unit>");
}

static void begin_option(struct layout_reading *reading)
{
    reading->option_length = 0;
}

static void end_option(struct layout_reading *reading)
{
    struct layout_unit *unit = &reading->report->unit;

    unit->options =
        layout_arena_grow(reading->arena, unit->options, unit->option_count, sizeof *unit->options);
    unit->options[unit->option_count++] =
        layout_read_unescape(reading, reading->option, reading->option_length);
}

/* A place where an element may be and what is done there.  */
struct layout_read_rule {
    enum element parent;
    const char *name;
    enum element element;
    void (*begin)(struct layout_reading *reading);
    void (*end)(struct layout_reading *reading);
};

/* Sorted by how often they come.  */
static const struct layout_read_rule rules[] = {
    {RECORD, "field", MEMBER, layout_read_field, NULL},
    {RECORD, "base", MEMBER, layout_read_base, NULL},
    {RECORD, "vptr", MEMBER, layout_read_vptr, NULL},
    {ENUM, "enumerator", MEMBER, layout_read_enumerator, NULL},
    {REPR_RUST, "field", PART, layout_read_rust_field, NULL},
    {RECORD, "suggestion", PART, layout_read_suggestion, NULL},
    {RECORD, "rust", RUST, layout_read_rust, layout_read_rust_end},
    {ENUM, "rust", RUST, layout_read_rust, layout_read_rust_end},
    {RUST, "repr-c", PART, layout_read_repr_c, NULL},
    {RUST, "repr-rust", REPR_RUST, layout_read_repr_rust, NULL},
    {REPR_RUST, "variant", VARIANT, layout_read_variant, NULL},
    {REPR_RUST, "niche", PART, layout_read_niche, NULL},
    {VARIANT, "field", PART, layout_read_variant_field, NULL},
    {RUST, "idiom", IDIOM, layout_read_idiom, layout_read_idiom_end},
    {IDIOM, "field", PART, layout_read_idiom_field, NULL},
    {IDIOM, "tag", PART, layout_read_idiom_tag, NULL},
    {IDIOM, "variant", CHOICE, layout_read_idiom_variant, NULL},
    {CHOICE, "field", PART, layout_read_idiom_variant_field, NULL},
    {TYPES, "struct", RECORD, layout_read_record, NULL},
    {TYPES, "union", RECORD, layout_read_record, NULL},
    {TYPES, "enum", ENUM, layout_read_enum, NULL},
    {FUNCTIONS, "function", FUNCTION, layout_read_function, NULL},
    {FUNCTION, "call", PART, layout_read_call, NULL},
    {FRAME, "slot", PART, layout_read_slot, NULL},
    {FUNCTION, "frame", FRAME, layout_read_frame, NULL},
    {FUNCTION, "alias", PART, layout_read_alias, NULL},
    {FUNCTION, "dynamic", PART, layout_read_dynamic, NULL},
    {FUNCTION, "allocation", PART, layout_read_allocation, NULL},
    {VARIABLES, "variable", VARIABLE, layout_read_variable, NULL},
    {VARIABLE, "alias", PART, layout_read_variable_alias, NULL},
    {VARIABLE, "address-point", PART, layout_read_address_point, NULL},
    {VARIABLE, "code-pointer", CODE_POINTER, layout_read_code_pointer, NULL},
    {FINDINGS, "finding", FINDING, layout_read_finding, NULL},
    {UNIT, "option", OPTION, begin_option, end_option},
    {UNIT, "machine", MACHINE, layout_read_machine, NULL},
    {UNIT, "rust", PART, layout_read_rust_rules, NULL},
    {REPORT, "unit", UNIT, begin_part, end_unit},
    {REPORT, "types", TYPES, begin_part, NULL},
    {REPORT, "functions", FUNCTIONS, begin_part, NULL},
    {REPORT, "variables", VARIABLES, begin_part, NULL},
    {REPORT, "findings", FINDINGS, begin_part, NULL},
    {OUTSIDE, "layout-report", REPORT, begin_report, end_report},
};

static enum element innermost(const struct layout_reading *reading)
{
    return reading->depth > 0 ? reading->open[reading->depth - 1]->element : OUTSIDE;
}

bool layout_read_is_between(const struct layout_reading *reading, unsigned kind)
{
    static const enum element parts_of_pieces[] = {[LAYOUT_PIECE_TYPE] = TYPES,
                                                   [LAYOUT_PIECE_FUNCTION] = FUNCTIONS,
                                                   [LAYOUT_PIECE_VARIABLE] = VARIABLES};

    return reading->skipped == 0 && innermost(reading) == parts_of_pieces[kind];
}

static const struct layout_read_rule *find_rule(enum element parent, const char *name)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (rules[i].parent == parent && rules[i].name[0] == name[0] &&
            strcmp(rules[i].name, name) == 0)
            return &rules[i];
    }
    return NULL;
}

static void check_limits(struct layout_reading *reading)
{
    if (++reading->element_count > LAYOUT_READ_ELEMENT_LIMIT)
        layout_read_fail(reading, -EINVAL, "more elements than the limit of %d",
                         LAYOUT_READ_ELEMENT_LIMIT);
    if (reading->depth + reading->skipped >= LAYOUT_READ_DEPTH_LIMIT)
        layout_read_fail(reading, -EINVAL, "<%s>: elements are nested deeper than the limit of %d",
                         reading->element, LAYOUT_READ_DEPTH_LIMIT);
}

void layout_read_begin(struct layout_reading *reading, const char *namespace)
{
    const struct layout_read_rule *rule = NULL;

    check_limits(reading);
    if (reading->skipped == 0 && reading->depth == 0) {
        if (strcmp(reading->element, "layout-report") != 0)
            layout_read_fail(reading, -EINVAL, "<%s>: <layout-report> was expected",
                             reading->element);
        check_namespace(reading, namespace);
    }
    if (reading->skipped == 0 && strcmp(namespace, LAYOUT_NAMESPACE) == 0)
        rule = find_rule(innermost(reading), reading->element);
    if (!rule) {
        reading->skipped++;
        return;
    }
    reading->open[reading->depth++] = rule;
    if (reading->status == 0)
        rule->begin(reading);
}

void layout_read_end(struct layout_reading *reading)
{
    const struct layout_read_rule *rule;

    if (reading->skipped > 0) {
        reading->skipped--;
        return;
    }
    rule = reading->open[--reading->depth];
    if (rule->end && reading->status == 0)
        rule->end(reading);
}

static void add_to_option(struct layout_reading *reading, const char *text, size_t length)
{
    if (length > LAYOUT_READ_TEXT_LIMIT - reading->option_length) {
        layout_read_fail(reading, -EINVAL, "<option>: more bytes than the limit of %d",
                         LAYOUT_READ_TEXT_LIMIT);
        return;
    }
    if (reading->option_length + length > reading->option_capacity) {
        size_t capacity = 2 * (reading->option_length + length);
        char *larger = layout_arena_alloc(reading->arena, capacity);

        if (reading->option_length > 0)
            memcpy(larger, reading->option, reading->option_length);
        reading->option = larger;
        reading->option_capacity = capacity;
    }
    memcpy(reading->option + reading->option_length, text, length);
    reading->option_length += length;
}

void layout_read_content(struct layout_reading *reading, const char *text, size_t length)
{
    /* The parser lets no text stand outside the root.  */
    if (reading->skipped > 0 || reading->depth == 0 || length == 0)
        return;
    if (innermost(reading) == OPTION) {
        add_to_option(reading, text, length);
        return;
    }
    for (size_t i = 0; i < length; i++) {
        if (text[i] != ' ' && text[i] != '\n' && text[i] != '\t' && text[i] != '\r') {
            layout_read_fail(reading, -EINVAL, "<%s>: text was not expected here",
                             reading->open[reading->depth - 1]->name);
            return;
        }
    }
}
