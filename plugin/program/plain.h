/* Text out of a report, fit to be shown.  */

#ifndef LAYOUT_PLAIN_H
#define LAYOUT_PLAIN_H

#include <stddef.h>

struct layout_arena;

/* TEXT as it may be shown anywhere: control characters and what is no UTF-8 as \xHH.  TEXT
   itself or a copy in ARENA; null for null.  */
const char *layout_plain(struct layout_arena *arena, const char *text);

/* Columns that plain TEXT takes, as most characters take one.  */
size_t layout_plain_width(const char *text);

#endif
