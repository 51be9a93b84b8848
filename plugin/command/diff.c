#include "diff.h"

#include "load.h"

struct settings {
    struct layout_common common;
    uint32_t fail_on;
    struct layout_words facts;
    bool markdown;
};

#define OFFSET(member) offsetof(struct settings, member)

/* In the order of their bits, from 4 on.  */
static const char *const class_words[] = {"layout", "stack", "data", "growth", "presence", NULL};

static const struct layout_option options[] = {
    {0, "fail-on", "CLASSES", LAYOUT_OPTION_SET, OFFSET(fail_on), class_words,
     "let the exit status tell of these classes of changes\n"
     "only, parted by commas"},
    {'m', "markdown", NULL, LAYOUT_OPTION_FLAG, OFFSET(markdown), NULL,
     "print tables for a pull request"},
    {0, "facts", "FILE", LAYOUT_OPTION_LIST, OFFSET(facts), NULL,
     "what no report says, as for stack"},
};

static int load_side(const struct layout_run *run, size_t operand, struct layout_program *program)
{
    struct layout_words paths = {&run->operands.items[operand], 1};

    return layout_load(run->common, &paths, LAYOUT_LOAD_NUMBERS, run->arena, program);
}

static int diff(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_changes changes = {.arena = run->arena};
    struct layout_program before;
    struct layout_program after;
    struct layout_facts facts = {0};
    unsigned mask = settings->fail_on ? (unsigned)settings->fail_on << 2 : ~0u;
    int status;

    if (run->operands.count != 2 || run->common->reports.count > 0)
        return layout_misuse("diff", "two reports or folders were expected: OLD NEW");
    if (settings->markdown && run->common->format != LAYOUT_FORMAT_TEXT)
        return layout_misuse("diff", "--markdown is text: --format does not go with it");
    for (size_t i = 0; i < settings->facts.count; i++) {
        const char *message;

        if (layout_facts_read(settings->facts.items[i], run->arena, &facts, &message) < 0) {
            layout_complain("%s", message);
            return LAYOUT_EXIT_INPUT;
        }
    }
    status = load_side(run, 0, &before);
    if (!before.arena)
        return status;
    status = layout_exit_worse(status, load_side(run, 1, &after));
    if (!after.arena)
        return status;
    layout_diff_programs(&changes, &before, &after, &facts);
    if (status == LAYOUT_EXIT_FINE)
        status = (int)(changes.classes & mask);
    if (settings->markdown)
        return layout_diff_say_markdown(run, &changes, status);
    return run->common->format == LAYOUT_FORMAT_TEXT ? layout_diff_say_text(run, &changes, status)
                                                     : layout_diff_say_node(run, &changes, status);
}

const struct layout_command layout_command_diff = {
    .name = "diff",
    .operands = "OLD NEW",
    .summary = "Tell what changed between two builds",
    .description =
        "OLD and NEW are folders with reports, or reports.  Types are compared by name, members\n"
        "by name, functions and variables by symbol (static ones by file, too), and depths of\n"
        "functions that nothing calls in either.\n\n"
        "The exit status is 0 where nothing changed, else the sum of\n"
        "   4  layout    a type in both is laid out differently\n"
        "   8  stack     a frame or a depth is different\n"
        "  16  data      a variable in both, or a section, is different\n"
        "  32  growth    a type, frame, depth or section takes more\n"
        "  64  presence  something is new or gone\n"
        "of which --fail-on chooses; 2 is wrong usage and 3 input that cannot be read.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = diff,
};
