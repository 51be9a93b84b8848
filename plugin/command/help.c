#include "help.h"

#include <stdio.h>
#include <string.h>

/* Where the words on an option begin.  */
#define HELP_COLUMN 28

int layout_help_finish(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return LAYOUT_EXIT_FINE;
    layout_complain("standard output cannot be written");
    return LAYOUT_EXIT_INPUT;
}

/* Prints TEXT with each line after the first indented by INDENT.  */
static void print_lines(const char *text, int indent)
{
    for (;;) {
        size_t length = strcspn(text, "\n");

        printf("%.*s\n", (int)length, text);
        if (text[length] == '\0')
            return;
        text += length + 1;
        printf("%*s", indent, "");
    }
}

static void print_option(const struct layout_option *option)
{
    int width;

    if (option->letter)
        width = printf("  -%c, --%s", option->letter, option->name);
    else
        width = printf("      --%s", option->name);
    if (option->argument)
        width += printf("=%s", option->argument);
    if (width + 2 > HELP_COLUMN)
        printf("\n%*s", HELP_COLUMN, "");
    else
        printf("%*s", HELP_COLUMN - width, "");
    print_lines(option->help, HELP_COLUMN);
    if (!option->words)
        return;
    printf("%*s", HELP_COLUMN, "");
    for (size_t i = 0; option->words[i]; i++)
        printf("%s%s", i ? ", " : "", option->words[i]);
    printf("\n");
}

int layout_help_command(const struct layout_command *command)
{
    printf("usage: gcc-layout %s [OPTION]... %s\n\n%s.\n\n%s\n", command->name, command->operands,
           command->summary, command->description);
    if (command->option_count > 0)
        printf("\nOptions of %s:\n", command->name);
    for (size_t i = 0; i < command->option_count; i++)
        print_option(&command->options[i]);
    printf("\nOptions of all sub-commands:\n");
    for (size_t i = 0; i < layout_common_option_count; i++)
        print_option(&layout_common_options[i]);
    return layout_help_finish();
}

int layout_help_all(void)
{
    printf("usage: gcc-layout COMMAND [OPTION]... [OPERAND]...\n\n"
           "Answers questions about a program from the reports that GCC's plugin layout wrote.\n"
           "Reports are files, or folders that are searched for *.layout.xml.\n\n"
           "Commands:\n");
    for (size_t i = 0; layout_commands[i]; i++)
        printf("  %-8s %s\n", layout_commands[i]->name, layout_commands[i]->summary);
    printf("\ngcc-layout COMMAND --help says more.  gcc-layout --version names the version.\n\n"
           "Exit status: 0 all is well, 1 findings, 2 wrong usage, 3 input that cannot be read.\n");
    return layout_help_finish();
}
