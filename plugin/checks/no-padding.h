/* Types that are to have no padding.  */

#ifndef LAYOUT_NO_PADDING_H
#define LAYOUT_NO_PADDING_H

#include "../model/finding.h"

struct layout_arena;
struct layout_type;

/* The findings of rule "no-padding" on TYPE, as type-rules.h says.  */
void layout_no_padding_check(const struct layout_type *type, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings);

#endif
