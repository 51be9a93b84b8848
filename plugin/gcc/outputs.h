/* What a compilation leaves: the report, its Rust, its text.  */

#ifndef LAYOUT_OUTPUTS_H
#define LAYOUT_OUTPUTS_H

#include "compat.h"
#include "rooms.h"

/* To be called before findings are said: -Wfatal-errors and -fmax-errors= end the compiler's
   process at an error, and then what is wanted is written as the process ends, with what was said
   by then. MIRRORS may be null.  */
void outputs_expect(layout_mirrors *mirrors);

/* Writes what the command line wants.  */
void outputs_write(void);

#endif
