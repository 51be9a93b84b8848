#include <inttypes.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../program/label.h"
#include "checks.h"
#include "load.h"

struct settings {
    struct layout_common common;
    struct layout_check_settings check;
};

#define OFFSET(member) offsetof(struct settings, check.member)

static const struct layout_option options[] = {LAYOUT_CHECK_OPTIONS(OFFSET)};

int layout_checks_run(const struct layout_run *run, const struct layout_check_settings *settings,
                      const struct layout_program *program, struct layout_issues *issues)
{
    struct layout_facts facts = {0};
    const char *message = NULL;
    int status = 0;

    *issues = (struct layout_issues){.arena = run->arena};
    for (size_t i = 0; status == 0 && i < settings->facts.count; i++)
        status = layout_facts_read(settings->facts.items[i], run->arena, &facts, &message);
    if (status == 0) {
        layout_issues_reported(issues, program);
        layout_issues_definitions(issues, program, settings->all_names);
    }
    for (size_t i = 0; status == 0 && i < settings->budgets.count; i++) {
        struct layout_lines lines;

        status = layout_lines_read(settings->budgets.items[i], run->arena, &lines, &message);
        if (status == 0)
            status = layout_issues_budgets(issues, program, &facts, &lines,
                                           settings->budgets.items[i], &message);
    }
    for (size_t i = 0; status == 0 && i < settings->suppressions.count; i++) {
        struct layout_lines lines;

        status = layout_lines_read(settings->suppressions.items[i], run->arena, &lines, &message);
        if (status == 0)
            status =
                layout_issues_suppress(issues, &lines, settings->suppressions.items[i], &message);
    }
    if (status == 0)
        return 0;
    layout_complain("%s", message);
    return LAYOUT_EXIT_INPUT;
}

static void print_issue(struct layout_screen *screen, struct layout_arena *arena,
                        const struct layout_issue *issue)
{
    const char *place = layout_place_label(arena, &issue->place);

    if (place)
        layout_screen_ink(screen, LAYOUT_INK_HEAD, "%s: ", place);
    layout_screen_ink(screen, LAYOUT_INK_BAD, "%s: ", layout_level_words[issue->level]);
    layout_screen_print(screen, "%s [%s]\n", issue->message, issue->rule);
    for (size_t i = 0; i < issue->note_count; i++)
        layout_screen_print(screen, "    %s\n", issue->notes[i]);
}

static int say_text(const struct layout_run *run, const struct layout_issues *issues, int status)
{
    struct layout_screen screen;
    size_t told = issues->count - issues->suppressed;

    layout_screen_init(&screen, run->common->color);
    for (size_t i = 0; i < issues->count; i++) {
        if (!issues->items[i].suppressed)
            print_issue(&screen, run->arena, &issues->items[i]);
    }
    if (issues->count > 0)
        layout_screen_print(&screen, "%zu finding%s, %zu suppressed\n", told, told == 1 ? "" : "s",
                            issues->suppressed);
    return layout_screen_finish(&screen, status);
}

static int say_node(const struct layout_run *run, const struct layout_issues *issues, int status)
{
    struct layout_node *root = layout_node_new(run->arena, "check");
    struct layout_node *list = layout_node_list(root, "findings");

    for (size_t i = 0; i < issues->count; i++) {
        const struct layout_issue *issue = &issues->items[i];
        struct layout_node *item = layout_node_item(list, "finding");
        struct layout_node *notes;

        layout_node_text(item, "rule", issue->rule);
        layout_node_text(item, "level", layout_level_words[issue->level]);
        layout_node_text(item, "name", issue->name);
        layout_node_place(item, &issue->place);
        layout_node_text(item, "message", issue->message);
        layout_node_flag(item, "suppressed", issue->suppressed);
        notes = layout_node_list(item, "notes");
        for (size_t n = 0; n < issue->note_count; n++)
            layout_node_text(layout_node_item(notes, "note"), "message", issue->notes[n]);
    }
    return layout_node_say(root, run->common->format, status);
}

static int check(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_issues issues;
    struct layout_program program;
    int status = layout_load_run(run, &run->operands, LAYOUT_LOAD_NUMBERS, &program);
    int error;

    if (!program.arena)
        return status;
    error = layout_checks_run(run, &settings->check, &program, &issues);
    if (error != 0)
        return error;
    if (issues.count > issues.suppressed)
        status = layout_exit_worse(status, LAYOUT_EXIT_FINDINGS);
    return run->common->format == LAYOUT_FORMAT_TEXT ? say_text(run, &issues, status)
                                                     : say_node(run, &issues, status);
}

const struct layout_command layout_command_check = {
    .name = "check",
    .operands = "[PATH]...",
    .summary = "Find what is wrong in the whole program",
    .description =
        "Types of one name that units lay out differently, what the plugin found in each unit, "
        "and\n"
        "what is over its budget.  The exit status is 1 if anything is found and not "
        "suppressed.\n\n"
        "A file of --budgets has lines of a kind, a pattern and bytes, and what else is wanted as "
        "a\n"
        "reason; of each kind the first line that fits counts; \"#\" begins a comment:\n"
        "  size TYPE BYTES         padding TYPE BYTES\n"
        "  frame FUNCTION BYTES    depth FUNCTION BYTES    section NAME BYTES\n"
        "A file of --suppressions has lines of a rule, a pattern of names, and the reason.\n"
        "What has blanks stands in double quotes.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = check,
};
