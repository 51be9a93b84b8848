/* Members that are to share no cache line.  */

#ifndef LAYOUT_CACHE_LINE_H
#define LAYOUT_CACHE_LINE_H

#include "../model/finding.h"

struct layout_arena;
struct layout_type;

/* The findings of rule "cache-line" on TYPE for lines of LINE bytes (0: not known), as type-rules.h
   says.  */
void layout_cache_line_check(const struct layout_type *type, uint32_t line, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings);

#endif
