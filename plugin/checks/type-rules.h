/* What the source says of a type: how large it may be, that it has no padding, which members share
   no cache line.  */

#ifndef LAYOUT_TYPE_RULES_H
#define LAYOUT_TYPE_RULES_H

#include "../model/finding.h"

struct layout_arena;
struct layout_report;

/* Adds to FINDINGS, at LEVEL, one for each member of a type of REPORT that breaks a rule the type
   has:

   "max-size": the type is larger than allowed, at the member that ends behind the limit, else at
   the last.  Value and limit are sizes in bytes.

   "no-padding": at the member behind each hole, at the last one for the tail, and at each member
   whose own type has padding.  The value is the size of the hole in bytes, where it is whole ones.

   "cache-line": at a marked member that can share a line with the marked one before it, wherever
   the alignment of the type lets an object begin.  The value is the number of bytes between them.

   The message, or a note after the last hole, has the order of members that would mend it, where
   there is one and model/relayout.h can prove it.  What cannot be told breaks the rule.  Messages
   live in ARENA.  */
void layout_type_rules_check(const struct layout_report *report, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings);

#endif
