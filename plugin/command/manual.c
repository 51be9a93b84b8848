/* The manual and the completion, from the same tables as the help.  */

#include <stdio.h>
#include <string.h>

#include "help.h"

/* TEXT in roff: no backslash, and no line that begins as a request does.  */
static void print_roff(const char *text)
{
    bool begin = true;

    for (; *text; text++) {
        if (begin && (*text == '.' || *text == '\''))
            fputs("\\&", stdout);
        if (*text == '\\')
            fputs("\\e", stdout);
        else if (*text == '-')
            fputs("\\-", stdout);
        else
            putchar(*text);
        begin = *text == '\n';
    }
}

static void print_roff_option(const struct layout_option *option)
{
    fputs(".TP\n.B ", stdout);
    if (option->letter)
        printf("\\-%c, ", option->letter);
    fputs("\\-\\-", stdout);
    print_roff(option->name);
    if (option->argument)
        printf("=\\fI%s\\fP", option->argument);
    putchar('\n');
    print_roff(option->help);
    putchar('\n');
    for (size_t i = 0; option->words && option->words[i]; i++)
        printf("%s%s", i ? ", " : ".br\n", option->words[i]);
    if (option->words)
        putchar('\n');
}

static void print_roff_command(const struct layout_command *command)
{
    printf(".SS gcc\\-layout %s [\\fIoption\\fP]... %s\n", command->name, command->operands);
    print_roff(command->summary);
    fputs(".\n.PP\n.nf\n", stdout);
    print_roff(command->description);
    fputs("\n.fi\n", stdout);
    for (size_t i = 0; i < command->option_count; i++)
        print_roff_option(&command->options[i]);
}

int layout_manual(void)
{
    fputs(".TH GCC\\-LAYOUT 1 \"\" \"", stdout);
    print_roff(LAYOUT_PRODUCER);
    fputs(
        "\"\n.SH NAME\ngcc\\-layout \\- questions about types, frames and variables of a program\n"
        ".SH SYNOPSIS\n.B gcc\\-layout\n\\fIcommand\\fP [\\fIoption\\fP]... [\\fIoperand\\fP]...\n"
        ".SH DESCRIPTION\nReads the reports that GCC's plugin\n.I layout\nwrote of the "
        "compilations of a program, and answers.\nReports are files, or folders that are searched "
        "for\n.IR *.layout.xml .\n.SH COMMANDS\n",
        stdout);
    for (size_t i = 0; layout_commands[i]; i++)
        print_roff_command(layout_commands[i]);
    fputs(".SH OPTIONS OF ALL COMMANDS\n", stdout);
    for (size_t i = 0; i < layout_common_option_count; i++)
        print_roff_option(&layout_common_options[i]);
    fputs(".SH EXIT STATUS\n0 all is well, 1 findings, 2 wrong usage, 3 input that cannot be read; "
          "of\n.B diff\nalso sums of 4 and more, see there.\n"
          ".SH SEE ALSO\n.BR gcc\\-layout\\-plugin (1)\n",
          stdout);
    return layout_help_finish();
}

/* The plugin's options: what the plugin itself reads them by.  */
static const struct {
    const char *key;
    const char *argument; /* null: takes none */
    const char *help;
} plugin_options[] = {
#define LAYOUT_OPTION(key, argument, help) {key, argument, help},
#include "../options/options.def"
#undef LAYOUT_OPTION
};

int layout_manual_plugin(void)
{
    fputs(".TH GCC\\-LAYOUT\\-PLUGIN 1 \"\" \"", stdout);
    print_roff(LAYOUT_PRODUCER);
    fputs(
        "\"\n.SH NAME\ngcc\\-layout\\-plugin \\- GCC's plugin that reports types, frames and "
        "variables\n.SH SYNOPSIS\n.B gcc \\-fplugin=layout\n[\\fB\\-fplugin\\-arg\\-layout\\-"
        "\\fP\\fIkey\\fP[=\\fIvalue\\fP]]... \\fIfile\\fP...\n"
        ".SH DESCRIPTION\nWrites a report of a compilation beside its object:\n.I net.layout.xml\n"
        "for\n.IR net.o .\nThe code that GCC makes stays as it is, and nothing is printed unless "
        "an option asks for it.\nThe plugin is for the version of GCC that it was built for; in "
        "another folder than GCC's own for plugins it is named by its path, as\n.BR "
        "\\-fplugin=./layout.so .\n.SH OPTIONS\nWhere one is repeated the last counts.\n",
        stdout);
    for (size_t i = 0; i < sizeof plugin_options / sizeof *plugin_options; i++) {
        fputs(".TP\n.B \\-fplugin\\-arg\\-layout\\-", stdout);
        print_roff(plugin_options[i].key);
        if (plugin_options[i].argument) {
            fputs("=\\fI", stdout);
            print_roff(plugin_options[i].argument);
            fputs("\\fP", stdout);
        }
        putchar('\n');
        print_roff(plugin_options[i].help);
        putchar('\n');
    }
    fputs(".SH EXIT STATUS\nGCC's own.  An option that is not known or malformed, a report that "
          "cannot be written, and a budget that is broken are errors of the compilation.\n"
          ".SH SEE ALSO\n.BR gcc (1),\n.BR gcc\\-layout (1)\n",
          stdout);
    return layout_help_finish();
}

static void print_names(const struct layout_option *options, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf(" --%s%s", options[i].name, options[i].argument ? "=" : "");
}

/* What follows "--NAME=": the words that there are, or files.  */
static void print_values(const struct layout_option *options, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!options[i].words)
            continue;
        printf("    --%s)\n        words='", options[i].name);
        for (size_t w = 0; options[i].words[w]; w++)
            printf("%s%s", w ? " " : "", options[i].words[w]);
        printf("' ;;\n");
    }
}

int layout_completion(void)
{
    printf("# Completion of gcc-layout for bash.\n_gcc_layout() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} option= words=\n"
           "    COMPREPLY=()\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        COMPREPLY=($(compgen -W '");
    for (size_t i = 0; layout_commands[i]; i++)
        printf("%s ", layout_commands[i]->name);
    printf("help --help --version' -- \"$word\"))\n        return\n    fi\n"
           "    if [ \"$word\" = = ]; then\n"
           "        option=${COMP_WORDS[COMP_CWORD-1]} word=\n"
           "    elif [ \"${COMP_WORDS[COMP_CWORD-1]}\" = = ]; then\n"
           "        option=${COMP_WORDS[COMP_CWORD-2]}\n    fi\n"
           "    case $option in\n");
    print_values(layout_common_options, layout_common_option_count);
    for (size_t i = 0; layout_commands[i]; i++)
        print_values(layout_commands[i]->options, layout_commands[i]->option_count);
    printf("    esac\n    if [ -z \"$option\" ] && [ \"${word#-}\" != \"$word\" ]; then\n"
           "        words='");
    print_names(layout_common_options, layout_common_option_count);
    printf("'\n        case ${COMP_WORDS[1]} in\n");
    for (size_t i = 0; layout_commands[i]; i++) {
        printf("        %s) words=\"$words", layout_commands[i]->name);
        print_names(layout_commands[i]->options, layout_commands[i]->option_count);
        printf("\" ;;\n");
    }
    printf("        esac\n    fi\n"
           "    if [ -n \"$words\" ]; then\n"
           "        COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
           "        [ \"${COMPREPLY[0]%%=}\" = \"${COMPREPLY[0]}\" ] || compopt -o nospace\n"
           "    else\n        COMPREPLY=($(compgen -f -- \"$word\"))\n"
           "        compopt -o filenames\n    fi\n}\n"
           "complete -F _gcc_layout gcc-layout\n");
    return layout_help_finish();
}
