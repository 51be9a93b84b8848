/* The calls of a function as its object has them, and what else may call it.  */

#ifndef LAYOUT_CALLS_H
#define LAYOUT_CALLS_H

#include "compat.h"
#include "rooms.h"

/* Fills in FUNCTION's calls from the instructions of the function being compiled, which are
   final, its type, whether its address is taken, and whether assembly in it, which may call as
   well, moves the stack pointer.  */
void calls_read(layout_function *function);

#endif
