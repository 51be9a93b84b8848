/* The symbols of functions and variables besides their own.  */

#ifndef LAYOUT_ALIASES_H
#define LAYOUT_ALIASES_H

#include "compat.h"
#include "rooms.h"

struct varpool_node;

/* Fills in FUNCTION's aliases, of the function being compiled.  */
void aliases_read(layout_function *function);

/* Fills in VARIABLE's aliases, which is NODE.  */
void aliases_read_variable(varpool_node *node, layout_variable *variable);

/* Takes out the thunks that turned out to be functions of the report themselves.  To be called
   once, when all functions have been read.  */
void aliases_settle(void);

#endif
