/* Budgets of types, functions and sections, over the whole program.  */

#include <errno.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <string.h>

#include "../model/hole.h"
#include "../options/bytes.h"
#include "../program/depth.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "issue.h"
#include "list.h"

enum kind { TYPE_SIZE, TYPE_PADDING, FRAME, DEPTH, SECTION };

static const char *const kind_words[] = {[TYPE_SIZE] = "size",
                                         [TYPE_PADDING] = "padding",
                                         [FRAME] = "frame",
                                         [DEPTH] = "depth",
                                         [SECTION] = "section"};

#define KIND_COUNT (sizeof kind_words / sizeof *kind_words)

struct budget {
    enum kind kind;
    const char *pattern;
    uint64_t bytes;
    unsigned line;
};

struct budgets {
    struct layout_issues *issues;
    const struct layout_program *program;
    const char *path;
    struct budget *items;
    size_t count;
};

static bool take_budget(const struct layout_line *line, struct budget *budget)
{
    const struct layout_words *words = &line->words;
    size_t kind = 0;

    while (kind < KIND_COUNT && strcmp(kind_words[kind], words->items[0]) != 0)
        kind++;
    if (kind == KIND_COUNT || words->count < 3 ||
        layout_bytes_parse(words->items[2], &budget->bytes))
        return false;
    budget->kind = (enum kind)kind;
    budget->pattern = words->items[1];
    budget->line = line->number;
    return true;
}

static const struct budget *find_type(const struct budgets *budgets, enum kind kind,
                                      const struct layout_type *type)
{
    for (size_t i = 0; i < budgets->count; i++) {
        if (budgets->items[i].kind == kind && layout_type_is_meant(type, budgets->items[i].pattern))
            return &budgets->items[i];
    }
    return NULL;
}

static const struct budget *find_function(const struct budgets *budgets, enum kind kind,
                                          const struct layout_function *function)
{
    for (size_t i = 0; i < budgets->count; i++) {
        if (budgets->items[i].kind == kind &&
            layout_function_is_meant(function, budgets->items[i].pattern))
            return &budgets->items[i];
    }
    return NULL;
}

/* Complains that WHAT of NAME takes BYTES, or where that is not known, WHY it cannot be told.  */
static void complain(struct budgets *budgets, const struct budget *budget, const char *rule,
                     const char *name, const struct layout_place *place, uint64_t bytes,
                     const char *why)
{
    struct layout_arena *arena = budgets->issues->arena;
    const char *text;

    if (bytes > budget->bytes)
        text = layout_arena_printf(arena, "%s of %s: %" PRIu64 " bytes, over %" PRIu64,
                                   kind_words[budget->kind], name, bytes, budget->bytes);
    else
        text = layout_arena_printf(arena, "%s of %s: cannot be told to be under %" PRIu64 ": %s",
                                   kind_words[budget->kind], name, budget->bytes, why);
    layout_issues_add(budgets->issues, rule, LAYOUT_ERROR, name, place, text);
    layout_issue_note(budgets->issues, layout_arena_printf(arena, "the budget is at %s:%u",
                                                           budgets->path, budget->line));
}

static void check_types(struct budgets *budgets)
{
    for (size_t i = 0; i < budgets->program->types.count; i++) {
        const struct layout_type *type = &layout_program_type(budgets->program, i)->type;
        const struct budget *size = find_type(budgets, TYPE_SIZE, type);
        const struct budget *padding = find_type(budgets, TYPE_PADDING, type);
        const char *name;

        if (!size && !padding)
            continue;
        name = layout_type_label(budgets->issues->arena, type);
        if (size && (!type->has_size || type->size > size->bytes))
            complain(budgets, size, "type-size", name, &type->place, type->size,
                     "it is known at run time only");
        if (padding && type->kind != LAYOUT_ENUM &&
            (!layout_type_has_known_holes(type) ||
             layout_type_padding(type).bytes > padding->bytes))
            complain(budgets, padding, "type-padding", name, &type->place,
                     layout_type_padding(type).bytes, "not all of its members have known places");
    }
}

static void check_frames(struct budgets *budgets)
{
    for (size_t i = 0; i < budgets->program->functions.count; i++) {
        const struct layout_function *function =
            &layout_program_function(budgets->program, i)->function;
        const struct layout_frame *frame = &function->frame;
        const struct budget *budget = find_function(budgets, FRAME, function);

        if (!budget || (frame->known && frame->has_extent && frame->extent <= budget->bytes))
            continue;
        complain(budgets, budget, "frame", layout_function_label(budgets->issues->arena, function),
                 &function->place, frame->has_extent ? frame->extent : frame->size,
                 frame->known ? "it has no bound" : "this target does not compute it");
    }
}

static void check_depths(struct budgets *budgets, const struct layout_facts *facts)
{
    struct layout_arena *arena = budgets->issues->arena;
    struct layout_depths depths;

    layout_depths_init(&depths, budgets->program, facts, arena);
    for (size_t i = 0; i < depths.graph.function_count; i++) {
        const struct layout_function *function = &depths.graph.vertices[i].function->function;
        const struct budget *budget = find_function(budgets, DEPTH, function);
        const struct layout_depth *depth = &depths.items[i];

        if (!budget || (depth->complete && depth->bytes <= budget->bytes))
            continue;
        complain(budgets, budget, "depth", layout_function_label(arena, function), &function->place,
                 depth->bytes, "gcc-layout stack says why");
    }
}

static void check_sections(struct budgets *budgets)
{
    struct layout_listing listing;

    layout_listing_init(&listing, budgets->program, budgets->issues->arena);
    for (size_t s = 0; s < listing.section_count; s++) {
        const struct layout_section *section = &listing.sections[s];

        for (size_t i = 0; i < budgets->count; i++) {
            const struct budget *budget = &budgets->items[i];

            if (budget->kind != SECTION || fnmatch(budget->pattern, section->name, 0) != 0)
                continue;
            if (section->size > budget->bytes)
                complain(budgets, budget, "section-size",
                         layout_plain(budgets->issues->arena, section->name), NULL, section->size,
                         "");
            break;
        }
    }
}

int layout_issues_budgets(struct layout_issues *issues, const struct layout_program *program,
                          const struct layout_facts *facts, const struct layout_lines *lines,
                          const char *path, const char **ret_message)
{
    struct budgets budgets = {.issues = issues, .program = program, .path = path};
    bool used[KIND_COUNT] = {false};

    budgets.items = layout_arena_array(issues->arena, lines->count, sizeof *budgets.items);
    for (; budgets.count < lines->count; budgets.count++) {
        const struct layout_line *line = &lines->items[budgets.count];

        if (!take_budget(line, &budgets.items[budgets.count])) {
            *ret_message = layout_arena_printf(
                issues->arena,
                "%s:%u: size, padding, frame, depth or section, a pattern and bytes were expected",
                path, line->number);
            return -EINVAL;
        }
        used[budgets.items[budgets.count].kind] = true;
    }
    check_types(&budgets);
    check_frames(&budgets);
    if (used[DEPTH])
        check_depths(&budgets, facts);
    if (used[SECTION])
        check_sections(&budgets);
    return 0;
}
