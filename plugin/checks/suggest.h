/* Advice: the order of members that takes less, and the arm that makes a union large.  */

#ifndef LAYOUT_SUGGEST_H
#define LAYOUT_SUGGEST_H

#include <stdint.h>

struct layout_arena;
struct layout_findings;
struct layout_report;

/* Gives each type of REPORT that could be smaller its suggestion, in ARENA.  An order is suggested
   only where relayout.h can lay it out, with the compiler's own sizes and alignments; where an
   equally small one leaves the first member in place, it is that.  */
void layout_suggestions_make(struct layout_report *report, struct layout_arena *arena);

/* Adds a note to FINDINGS for each suggestion that saves LEAST bytes or more of a type that is not
   of a system header.  */
void layout_suggestions_tell(const struct layout_report *report, uint64_t least,
                             struct layout_arena *arena, struct layout_findings *findings);

#endif
