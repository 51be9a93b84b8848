/* Stack budgets: is the most that each frame can take within the limit?  */

#ifndef LAYOUT_BUDGET_H
#define LAYOUT_BUDGET_H

#include <stdbool.h>
#include <stdint.h>

#include "../model/finding.h"

struct layout_arena;
struct layout_report;

struct layout_budget_rules {
    bool has_limit;
    uint64_t limit;          /* bytes, for functions that have no budget of their own */
    unsigned warn_percent;   /* of a budget, from where on to warn; 0: not at all */
    enum layout_level level; /* of what is over: an error, or a warning */
};

/* Adds to FINDINGS one of rule "stack-budget" for each function of REPORT whose extent is over its
   own budget or, where it has none, over that of RULES: its value is the extent, its limit the
   budget.  Notes of the same rule say what fills the frame; blame.h has them.

   A budget that passes what it could not measure would be a lie.  So what has no extent is over
   any limit, has no value, and its message says why: the frame grows without a bound, its size
   is only known in part, or the target does not compute frame sizes at all (then each function
   gets its error, for there is no telling which of them would have passed).

   An extent within the budget and over RULES' percentage of it is a warning of rule "stack-warn".

   Messages live in ARENA, names in them are REPORT's.  */
void layout_budget_check(const struct layout_report *report,
                         const struct layout_budget_rules *rules, struct layout_arena *arena,
                         struct layout_findings *findings);

#endif
