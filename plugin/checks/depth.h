/* Depth budgets: is the deepest path of calls that the unit can see within its limit?  */

#ifndef LAYOUT_DEPTH_H
#define LAYOUT_DEPTH_H

#include "../model/finding.h"

struct layout_arena;
struct layout_report;

/* Answers, for each function of REPORT that has a depth budget, whether the frames of the deepest
   path of calls from it are within, and sets the answer and the depth seen in its limits.

   Over is a finding of rule "stack-depth" at LEVEL.  Where a path ends at something that cannot be
   seen (a call through a pointer, a function of another unit, recursion, a frame without a bound)
   and what can be seen is within the budget, the answer is that it cannot be told, which is a
   warning.  Notes have the deepest path and all that cannot be seen from the function.

   A sibling call takes its caller's frame off the stack, so the callee counts instead of the
   caller; a circle of only such calls is no recursion.  Calls by inline assembly are not in the
   model.  Messages live in ARENA.  */
void layout_depth_check(struct layout_report *report, enum layout_level level,
                        struct layout_arena *arena, struct layout_findings *findings);

#endif
