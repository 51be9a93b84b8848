/* How much of the stack a call of a function can take.  */

#ifndef LAYOUT_EXTENTS_H
#define LAYOUT_EXTENTS_H

#include "compat.h"
#include "rooms.h"

/* Fills in the extent of FUNCTION's frame, the current function's, whose other figures and dynamic
   allocations are there; where it has no bound, or none that is known, there is none.  */
void extent_read(layout_function *function);

#endif
