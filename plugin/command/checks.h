/* All checks of a program, for the sub-commands that say their issues.  */

#ifndef LAYOUT_CHECKS_H
#define LAYOUT_CHECKS_H

#include "command.h"
#include "issue.h"

struct layout_check_settings {
    struct layout_words budgets;
    struct layout_words suppressions;
    struct layout_words facts;
    bool all_names;
};

/* The options that fill them, at OFFSET of the settings.  */
#define LAYOUT_CHECK_OPTIONS(offset_of)                                       \
    {'b',                                                                     \
     "budgets",                                                               \
     "FILE",                                                                  \
     LAYOUT_OPTION_LIST,                                                      \
     offset_of(budgets),                                                      \
     NULL,                                                                    \
     "hold types, functions and sections against these"},                     \
        {'s',                                                                 \
         "suppressions",                                                      \
         "FILE",                                                              \
         LAYOUT_OPTION_LIST,                                                  \
         offset_of(suppressions),                                             \
         NULL,                                                                \
         "what is known and shall not be told, with reasons"},                \
        {0,                                                                   \
         "facts",                                                             \
         "FILE",                                                              \
         LAYOUT_OPTION_LIST,                                                  \
         offset_of(facts),                                                    \
         NULL,                                                                \
         "what no report says, as for stack"},                                \
    {                                                                         \
        0, "all-names", NULL, LAYOUT_OPTION_FLAG, offset_of(all_names), NULL, \
            "also types of one name that files of C keep to themselves"       \
    }

/* Runs them.  Returns 0 or an exit status, having complained.  */
int layout_checks_run(const struct layout_run *run, const struct layout_check_settings *settings,
                      const struct layout_program *program, struct layout_issues *issues);

#endif
