#include <string.h>

#include "../answer/node-parts.h"
#include "../xml/emit.h"
#include "export.h"

#define SARIF_SCHEMA "https://json.schemastore.org/sarif-2.1.0.json"

static const char *whole_message(struct layout_arena *arena, const struct layout_issue *issue)
{
    const char *message = issue->message;

    for (size_t i = 0; i < issue->note_count; i++)
        message = layout_arena_printf(arena, "%s; %s", message, issue->notes[i]);
    return message;
}

static const char *file_of(const struct layout_issue *issue)
{
    return issue->place.file ? issue->place.file : "";
}

/* One element a file, in the order of the first findings, as readers expect.  */
static bool was_written(const struct layout_issues *issues, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (!issues->items[i].suppressed &&
            strcmp(file_of(&issues->items[i]), file_of(&issues->items[index])) == 0)
            return true;
    }
    return false;
}

static void write_error(struct layout_emitter *emitter, struct layout_arena *arena,
                        const struct layout_issue *issue)
{
    layout_emit_open(emitter, "error");
    if (issue->place.line > 0)
        layout_emit_number(emitter, "line", issue->place.line);
    if (issue->place.line > 0 && issue->place.column > 0)
        layout_emit_number(emitter, "column", issue->place.column);
    layout_emit_text(emitter, "severity", layout_level_words[issue->level]);
    layout_emit_text(emitter, "message", whole_message(arena, issue));
    layout_emit_text(emitter, "source", layout_arena_printf(arena, "gcc-layout.%s", issue->rule));
    layout_emit_close(emitter);
}

int layout_export_checkstyle(const struct layout_issues *issues, struct layout_sink sink)
{
    struct layout_emitter emitter;

    layout_emit_begin(&emitter, sink);
    layout_emit_open(&emitter, "checkstyle");
    layout_emit_text(&emitter, "version", "10.0");
    for (size_t i = 0; i < issues->count; i++) {
        if (issues->items[i].suppressed || was_written(issues, i))
            continue;
        layout_emit_open(&emitter, "file");
        layout_emit_text(&emitter, "name", file_of(&issues->items[i]));
        for (size_t j = i; j < issues->count; j++) {
            if (!issues->items[j].suppressed &&
                strcmp(file_of(&issues->items[j]), file_of(&issues->items[i])) == 0)
                write_error(&emitter, issues->arena, &issues->items[j]);
        }
        layout_emit_close(&emitter);
    }
    layout_emit_close(&emitter);
    return layout_emit_finish(&emitter);
}

/* A path as a relative or absolute reference of RFC 3986: all bytes escaped but those that mean
   themselves there.  */
static const char *uri_of(struct layout_arena *arena, const char *path)
{
    static const char digits[] = "0123456789ABCDEF";
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                "0123456789-._~/";
    char *uri = layout_arena_alloc(arena, 3 * strlen(path) + 1);
    size_t used = 0;

    for (; *path; path++) {
        unsigned char byte = (unsigned char)*path;

        if (strchr(plain, *path)) {
            uri[used++] = *path;
        } else {
            uri[used++] = '%';
            uri[used++] = digits[byte >> 4];
            uri[used++] = digits[byte & 15];
        }
    }
    return uri;
}

static void add_location(struct layout_node *result, const struct layout_issue *issue)
{
    struct layout_arena *arena = result->arena;
    struct layout_node *list;
    struct layout_node *physical;
    struct layout_node *region;

    if (!issue->place.file)
        return;
    list = layout_node_list(result, "locations");
    physical = layout_node_object(layout_node_item(list, "location"), "physicalLocation");
    layout_node_text(layout_node_object(physical, "artifactLocation"), "uri",
                     uri_of(arena, issue->place.file));
    if (issue->place.line == 0)
        return;
    region = layout_node_object(physical, "region");
    layout_node_number(region, "startLine", issue->place.line);
    if (issue->place.column > 0)
        layout_node_number(region, "startColumn", issue->place.column);
}

static void add_rules(struct layout_node *driver, const struct layout_issues *issues)
{
    struct layout_node *list = layout_node_list(driver, "rules");

    for (size_t i = 0; i < issues->count; i++) {
        bool known = false;

        for (size_t j = 0; j < i && !known; j++)
            known = strcmp(issues->items[j].rule, issues->items[i].rule) == 0;
        if (!known)
            layout_node_text(layout_node_item(list, "rule"), "id", issues->items[i].rule);
    }
}

static void add_result(struct layout_node *list, const struct layout_issues *issues,
                       const struct layout_issue *issue)
{
    struct layout_node *result = layout_node_item(list, "result");

    layout_node_text(result, "ruleId", issue->rule);
    layout_node_text(result, "level", layout_level_words[issue->level]);
    layout_node_text(layout_node_object(result, "message"), "text",
                     whole_message(issues->arena, issue));
    add_location(result, issue);
    if (issue->suppressed)
        layout_node_text(layout_node_item(layout_node_list(result, "suppressions"), "suppression"),
                         "kind", "external");
}

int layout_export_sarif(const struct layout_issues *issues, struct layout_sink sink)
{
    struct layout_node *root = layout_node_new(issues->arena, "sarif");
    struct layout_node *run;
    struct layout_node *driver;
    struct layout_node *list;

    layout_node_text(root, "$schema", SARIF_SCHEMA);
    layout_node_text(root, "version", "2.1.0");
    run = layout_node_item(layout_node_list(root, "runs"), "run");
    driver = layout_node_object(layout_node_object(run, "tool"), "driver");
    layout_node_text(driver, "name", "gcc-layout");
    layout_node_text(driver, "version", LAYOUT_VERSION);
    add_rules(driver, issues);
    /* GCC's columns count bytes, and SARIF has no word for that; in ASCII they are the same.  */
    layout_node_text(run, "columnKind", "unicodeCodePoints");
    list = layout_node_list(run, "results");
    for (size_t i = 0; i < issues->count; i++)
        add_result(list, issues, &issues->items[i]);
    return layout_node_write(root, LAYOUT_FORMAT_JSON, sink);
}
