/* The plugin's voice: GCC's diagnostics.  */

#ifndef LAYOUT_SAY_H
#define LAYOUT_SAY_H

#include "rooms.h"

/* Notes what the command line says about warnings, before the source can.  */
void say_watch(void);

/* Says each finding at its place; a note is said with the error or warning before it.  Options and
   pragmas of the user may make errors of warnings, warnings of errors, or silence either: FINDINGS
   holds afterwards what was said, at the level it was said at.  */
void say_findings(layout_findings *findings);

/* For when the compiler ended within say_findings: FINDINGS holds afterwards what was said.  */
void say_cut(layout_findings *findings);

/* Makes the compilation fail with MESSAGE, which is about no place in the source.  */
void say_error(const char *message);

#endif
