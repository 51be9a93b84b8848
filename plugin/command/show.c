#include "show.h"

#include <inttypes.h>
#include <string.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/table.h"
#include "../program/label.h"
#include "../program/near.h"
#include "../program/refer.h"
#include "command.h"
#include "load.h"

struct settings {
    struct layout_common common;
    struct layout_words contains;
    struct layout_words points_to;
};

#define OFFSET(member) offsetof(struct settings, member)

static const struct layout_option options[] = {
    {'c', "contains", "TYPE", LAYOUT_OPTION_LIST, OFFSET(contains), NULL,
     "where TYPE is a part of other types, at any depth"},
    {'p', "points-to", "TYPE", LAYOUT_OPTION_LIST, OFFSET(points_to), NULL,
     "where other types have a pointer to TYPE"},
};

/* What was asked for, in the order of the program.  */
struct chosen {
    const struct layout_known_type **types;
    size_t type_count;
    const struct layout_known_function **functions;
    size_t function_count;
};

static void choose(struct chosen *chosen, const struct layout_program *program,
                   struct layout_arena *arena, const char *pattern)
{
    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_known_type *known = layout_program_type(program, i);

        if (!layout_type_is_meant(&known->type, pattern))
            continue;
        chosen->types =
            layout_arena_grow(arena, chosen->types, chosen->type_count, sizeof *chosen->types);
        chosen->types[chosen->type_count++] = known;
    }
    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(program, i);

        if (!layout_function_is_meant(&known->function, pattern))
            continue;
        chosen->functions = layout_arena_grow(arena, chosen->functions, chosen->function_count,
                                              sizeof *chosen->functions);
        chosen->functions[chosen->function_count++] = known;
    }
}

static void say_references(struct layout_screen *screen, const struct layout_references *found,
                           struct layout_arena *arena)
{
    struct layout_table table;

    layout_table_init(&table, arena);
    layout_table_column(&table, "OFFSET", true, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "MEMBER", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "TYPE", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "IN", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "PLACE", false, LAYOUT_INK_FAINT);
    for (size_t i = 0; i < found->count; i++) {
        const struct layout_reference *reference = &found->items[i];

        if (reference->has_offset)
            layout_table_number(&table, reference->offset);
        else
            layout_table_text(&table, NULL);
        layout_table_text(&table, reference->path);
        layout_table_text(&table, reference->type);
        layout_table_text(&table, layout_type_label(arena, reference->in));
        layout_table_text(&table, layout_place_label(arena, &reference->in->place));
    }
    layout_table_print(&table, screen);
}

static int say_text(const struct layout_run *run, const struct layout_program *program,
                    const struct chosen *chosen, const struct layout_references *found, int status)
{
    const struct settings *settings = run->settings;
    struct layout_screen screen;
    const char *between = "";

    layout_screen_init(&screen, run->common->color);
    for (size_t i = 0; i < chosen->type_count; i++, between = "\n") {
        layout_screen_print(&screen, "%s", between);
        layout_show_type(&screen, program, chosen->types[i], run->arena);
    }
    for (size_t i = 0; i < chosen->function_count; i++, between = "\n") {
        layout_screen_print(&screen, "%s", between);
        layout_show_function(&screen, program, chosen->functions[i], run->arena);
    }
    if (settings->contains.count + settings->points_to.count > 0) {
        layout_screen_print(&screen, "%s", between);
        say_references(&screen, found, run->arena);
    }
    return layout_screen_finish(&screen, status);
}

static int say_node(const struct layout_run *run, const struct layout_program *program,
                    const struct chosen *chosen, const struct layout_references *found, int status)
{
    struct layout_node *root = layout_node_new(run->arena, "show");
    struct layout_node *list = layout_node_list(root, "types");

    for (size_t i = 0; i < chosen->type_count; i++)
        layout_show_type_node(list, program, chosen->types[i]);
    list = layout_node_list(root, "functions");
    for (size_t i = 0; i < chosen->function_count; i++)
        layout_show_function_node(list, program, chosen->functions[i]);
    list = layout_node_list(root, "references");
    for (size_t i = 0; i < found->count; i++) {
        const struct layout_reference *reference = &found->items[i];
        struct layout_node *item = layout_node_item(list, "reference");

        if (reference->has_offset)
            layout_node_number(item, "offset", reference->offset);
        layout_node_text(item, "member", reference->path);
        layout_node_text(item, "type", reference->type);
        layout_node_text(item, "in", layout_type_label(run->arena, reference->in));
        layout_node_place(item, &reference->in->place);
    }
    return layout_node_say(root, run->common->format, status);
}

/* Fills *CHOSEN.  What is not there is said, and is a finding: a script may ask.  */
static int choose_all(const struct layout_run *run, const struct layout_program *program,
                      struct chosen *chosen)
{
    int status = LAYOUT_EXIT_FINE;

    for (size_t i = 0; i < run->operands.count; i++) {
        size_t before = chosen->type_count + chosen->function_count;
        const char *near;

        choose(chosen, program, run->arena, run->operands.items[i]);
        if (chosen->type_count + chosen->function_count > before)
            continue;
        near = layout_near_names(program, run->operands.items[i], run->arena);
        layout_complain("no type or function is called %s%s%s", run->operands.items[i],
                        near ? "; there is " : "", near ? near : "");
        status = LAYOUT_EXIT_FINDINGS;
    }
    return status;
}

static int show(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_references found = {0};
    struct layout_program program;
    struct chosen chosen = {0};
    int status;

    if (run->operands.count + settings->contains.count + settings->points_to.count == 0)
        return layout_misuse("show", "the name of a type or function was expected");
    status = layout_load_run(run, NULL, 0, &program);
    if (!program.arena)
        return status;
    status = layout_exit_worse(status, choose_all(run, &program, &chosen));
    for (size_t i = 0; i < settings->contains.count; i++)
        layout_references_inside(&found, &program, settings->contains.items[i], run->arena);
    for (size_t i = 0; i < settings->points_to.count; i++)
        layout_references_pointing(&found, &program, settings->points_to.items[i], run->arena);
    return run->common->format == LAYOUT_FORMAT_TEXT
               ? say_text(run, &program, &chosen, &found, status)
               : say_node(run, &program, &chosen, &found, status);
}

const struct layout_command layout_command_show = {
    .name = "show",
    .operands = "NAME...",
    .summary = "Draw types and functions, byte by byte",
    .description =
        "NAMEs are types (with struct, union, enum or without) and functions; * ? and [...] stand\n"
        "for what they do in the shell.  A type is drawn as C declares it, with the offset and\n"
        "size of each member, holes, and the beginnings of cache lines; a function with its\n"
        "frame, slot by slot from the caller's side down, offsets from the canonical frame\n"
        "address.  Offsets and sizes are in bytes; 4:2 is bit 2 of byte 4, :3 are 3 bits.\n"
        "The exit status is 1 where a NAME is not found.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = show,
};
