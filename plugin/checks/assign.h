/* Budgets from a file, given to the functions that its patterns match.  */

#ifndef LAYOUT_ASSIGN_H
#define LAYOUT_ASSIGN_H

#include <stdbool.h>

struct layout_arena;
struct layout_budget_file;
struct layout_findings;
struct layout_report;

/* Gives each function of REPORT that has no budget of its own that of the first line of FILE whose
   pattern matches its name, its symbol, or "file:name" with the file as the report has it.
   Returns, in ARENA, for each line whether it was the first to match some function, be it one that
   has a budget of its own.  */
bool *layout_budget_assign(struct layout_report *report, const struct layout_budget_file *file,
                           struct layout_arena *arena);

/* Adds to FINDINGS a warning of rule "budget-unused" at each line of FILE that is not USED.  */
void layout_budget_tell_unused(const struct layout_budget_file *file, const bool *used,
                               struct layout_arena *arena, struct layout_findings *findings);

#endif
