/* Stack budgets: is the most that each frame can take within the limit?  */

#ifndef LAYOUT_BUDGET_H
#define LAYOUT_BUDGET_H

#include <stdint.h>

struct layout_arena;
struct layout_findings;
struct layout_report;

/* Adds to FINDINGS an error of rule "stack-budget" for each function of REPORT whose extent is
   over LIMIT bytes: its value is the extent, its limit LIMIT.  After it come, as notes of the
   same rule at their declarations, up to three of the variables that take the most, in the order
   of the frame's slots; a note's value is the variable's size.  Variables whose lives do not
   overlap may share bytes, so the notes need not add up.

   A budget that passes what it could not measure would be a lie.  So what has no extent is over
   any limit, has no value, and its message says why: the frame grows without a bound, its size
   is only known in part, or the target does not compute frame sizes at all (then each function
   gets its error, for there is no telling which of them would have passed).

   Messages live in ARENA, names in them are REPORT's.  */
void layout_budget_check(const struct layout_report *report, uint64_t limit,
                         struct layout_arena *arena, struct layout_findings *findings);

#endif
