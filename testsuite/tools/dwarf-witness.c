/* dwarf-witness OBJECT REPORT: holds a report against the debug information of the object that
   the same compilation made with -g.  */

#include "dwarf-witness.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "usage: dwarf-witness [OPTION...] OBJECT REPORT\n"
    "  --strict          a type that only the report has is a difference; for an object made\n"
    "                    with -fno-eliminate-unused-debug-types\n"
    "  --types=unit|all  unit: the report has no types from system headers (default: all)\n"
    "  --system-dir DIR  where system headers are, for --types=unit; may be repeated\n"
    "  --none-ok         it is no difference when no type could be compared, nor that there\n"
    "                    is no debug information where the report has nothing of the object\n"
    "Exit status: 0 no difference, 1 differences, 2 something cannot be used.\n";

/* Reads the options, whose system_dirs has room for one an argument.  Returns the index of the
   first operand, or 0 when the command line is wrong.  */
static int read_options(int argc, char **argv, struct dwarf_options *options)
{
    int i = 1;

    for (; i < argc && strncmp(argv[i], "--", 2) == 0; i++) {
        if (strcmp(argv[i], "--strict") == 0)
            options->strict = true;
        else if (strcmp(argv[i], "--types=unit") == 0)
            options->unit_types = true;
        else if (strcmp(argv[i], "--types=all") == 0)
            options->unit_types = false;
        else if (strcmp(argv[i], "--none-ok") == 0)
            options->none_ok = true;
        else if (strncmp(argv[i], "--system-dir=", 13) == 0)
            options->system_dirs[options->system_dir_count++] = argv[i] + 13;
        else if (strcmp(argv[i], "--system-dir") == 0 && i + 1 < argc)
            options->system_dirs[options->system_dir_count++] = argv[++i];
        else
            return 0;
    }
    return argc - i == 2 ? i : 0;
}

static void print_summary(const struct dwarf_check *check)
{
    const struct dwarf_tally *tally = &check->tally;

    printf("%s: %" PRIu64 " types, %" PRIu64 " members, %" PRIu64 " functions, %" PRIu64
           " variables, %" PRIu64 " slots compared; %" PRIu64 " only in the report; %" PRIu64
           " differences\n",
           check->witness.program, tally->types, tally->members, tally->functions, tally->variables,
           tally->slots, tally->only_in_report, check->witness.differences);
}

/* GCC makes no debug information of a unit that declares nothing for it to tell of.  */
static bool may_have_no_unit(const struct dwarf_check *check)
{
    const struct layout_report *report = check->witness.report;

    return check->options.none_ok && report->function_count == 0 && report->variable_count == 0;
}

static int run(struct dwarf_check *check, const char *object)
{
    const char *problem = dwarf_facts_read(object, &check->witness.arena, &check->facts);

    if (!problem && check->facts.unit_count == 0 && !may_have_no_unit(check))
        problem = "no debug information";
    if (problem) {
        witness_complain(&check->witness, "%s: %s", object, problem);
        return WITNESS_UNUSABLE;
    }
    dwarf_check_types(check);
    dwarf_check_functions(check);
    dwarf_check_variables(check);
    dwarf_check_slots(check);
    print_summary(check);
    return WITNESS_AGREES;
}

int main(int argc, char **argv)
{
    struct dwarf_check check = {0};
    struct dwarf_options options = {0};
    int operand;
    int status = WITNESS_UNUSABLE;

    options.system_dirs = calloc((size_t)argc + 1, sizeof *options.system_dirs);
    if (!options.system_dirs)
        return WITNESS_UNUSABLE;
    operand = read_options(argc, argv, &options);
    check.options = options;
    if (operand == 0) {
        fputs(usage, stderr);
    } else {
        if (witness_open(&check.witness, "dwarf-witness", "DWARF", argv[operand + 1]))
            status = run(&check, argv[operand]);
        dwarf_facts_done(&check.facts);
        if (witness_close(&check.witness) == WITNESS_DIFFERS && status == WITNESS_AGREES)
            status = WITNESS_DIFFERS;
    }
    free(options.system_dirs);
    return status;
}
