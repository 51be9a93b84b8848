#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../model/arena.h"
#include "command.h"
#include "help.h"

const struct layout_command *const layout_commands[] = {&layout_command_show,
                                                        &layout_command_list,
                                                        &layout_command_stack,
                                                        &layout_command_diff,
                                                        &layout_command_check,
                                                        &layout_command_export,
                                                        NULL};

static const char *const format_words[] = {"text", "xml", "json", NULL};
static const char *const color_words[] = {"auto", "always", "never", NULL};

#define OFFSET(member) offsetof(struct layout_common, member)

const struct layout_option layout_common_options[] = {
    {'r', "reports", "PATH", LAYOUT_OPTION_LIST, OFFSET(reports), NULL,
     "read this report, or those in this folder; may be\n"
     "repeated (default: the current folder)"},
    {'k', "keep-going", NULL, LAYOUT_OPTION_FLAG, OFFSET(keep_going), NULL,
     "go on without the reports that cannot be read; the\n"
     "exit status is 3 all the same"},
    {'f', "format", "FORMAT", LAYOUT_OPTION_WORD, OFFSET(format), format_words,
     "of the answer (default: text)"},
    {0, "color", "WHEN", LAYOUT_OPTION_WORD, OFFSET(color), color_words,
     "colour text (default: on a terminal, unless NO_COLOR\n"
     "is set)"},
    {'j', "jobs", "N", LAYOUT_OPTION_COUNT, OFFSET(jobs), NULL,
     "read with N threads (default: as many as processors)"},
    {'h', "help", NULL, LAYOUT_OPTION_FLAG, OFFSET(help), NULL, "say this"},
};
const size_t layout_common_option_count =
    sizeof layout_common_options / sizeof *layout_common_options;

int layout_misuse(const char *command, const char *format, ...)
{
    va_list arguments;

    fprintf(stderr, "gcc-layout%s%s: ", command ? " " : "", command ? command : "");
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "\ngcc-layout%s%s --help says what it takes\n", command ? " " : "",
            command ? command : "");
    return LAYOUT_EXIT_USAGE;
}

/* No thread must go on, so nothing is tidied up.  */
static void exhausted(size_t size)
{
    layout_complain("no memory for another %zu bytes", size);
    _exit(LAYOUT_EXIT_INPUT);
}

static const struct layout_command *find_command(const char *name)
{
    for (size_t i = 0; layout_commands[i]; i++) {
        if (strcmp(layout_commands[i]->name, name) == 0)
            return layout_commands[i];
    }
    return NULL;
}

static int run(const struct layout_command *command, struct layout_arena *arena, char **arguments,
               size_t count)
{
    const struct layout_option_table tables[] = {
        {command->options, command->option_count},
        {layout_common_options, layout_common_option_count}};
    struct layout_common *common = layout_arena_alloc(arena, command->settings_size);
    struct layout_run run = {.arena = arena, .common = common, .settings = common};
    const char *message;

    if (layout_options_take(tables, 2, common, arena, arguments, count, &run.operands, &message) <
        0)
        return layout_misuse(command->name, "%s", message);
    if (common->help)
        return layout_help_command(command);
    if (common->jobs.given && common->jobs.value == 0)
        return layout_misuse(command->name, "--jobs: one thread is the least");
    return command->run(&run);
}

/* "help COMMAND" is "COMMAND --help".  */
static int help(char **arguments, size_t count)
{
    const struct layout_command *command = count > 0 ? find_command(arguments[0]) : NULL;

    if (count == 0)
        return layout_help_all();
    return command ? layout_help_command(command)
                   : layout_misuse(NULL, "there is no command %s", arguments[0]);
}

int main(int argc, char **argv)
{
    const struct layout_command *command;
    struct layout_arena arena;
    int status;

    if (argc < 2)
        return layout_misuse(NULL, "a command was expected");
    if (strcmp(argv[1], "--version") == 0) {
        puts(LAYOUT_PRODUCER);
        return fflush(stdout) == 0 ? LAYOUT_EXIT_FINE : LAYOUT_EXIT_INPUT;
    }
    if (strcmp(argv[1], "--manual") == 0)
        return layout_manual();
    if (strcmp(argv[1], "--manual-plugin") == 0)
        return layout_manual_plugin();
    if (strcmp(argv[1], "--completion") == 0)
        return layout_completion();
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0)
        return help(argv + 2, (size_t)argc - 2);
    command = find_command(argv[1]);
    if (!command)
        return layout_misuse(NULL, "there is no %s %s", *argv[1] == '-' ? "option" : "command",
                             argv[1]);
    layout_arena_init(&arena, exhausted);
    status = run(command, &arena, argv + 2, (size_t)argc - 2);
    layout_arena_done(&arena);
    return status;
}
