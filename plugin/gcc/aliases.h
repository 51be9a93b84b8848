/* The symbols by which a function can be called besides its own.  */

#ifndef LAYOUT_ALIASES_H
#define LAYOUT_ALIASES_H

#include "compat.h"
#include "rooms.h"

/* Fills in FUNCTION's aliases, of the function being compiled.  */
void aliases_read(layout_function *function);

/* Takes out the thunks that turned out to be functions of the report themselves.  To be called
   once, when all functions have been read.  */
void aliases_settle(void);

#endif
