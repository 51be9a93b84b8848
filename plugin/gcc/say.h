/* The plugin's voice: GCC's diagnostics.  */

#ifndef LAYOUT_SAY_H
#define LAYOUT_SAY_H

#include "rooms.h"

/* Says each finding at its place; a note is said with the error or warning before it.  */
void say_findings(const layout_findings *findings);

/* Makes the compilation fail with MESSAGE, which is about no place in the source.  */
void say_error(const char *message);

#endif
