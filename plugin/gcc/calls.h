/* The calls of a function as its object has them, and what else may call it.  */

#ifndef LAYOUT_CALLS_H
#define LAYOUT_CALLS_H

#include "compat.h"
#include "rooms.h"

struct gcall;

/* Forgets what was kept of another function's statements.  */
void calls_begin(void);

/* Keeps what of CALL, one of the statements that become the function's instructions, some
   targets lose: the type of the function called through a pointer.  */
void calls_keep(const gcall *call);

/* Fills in FUNCTION's calls from the instructions of the function being compiled, which are
   final, its type, and whether its address is taken.  */
void calls_read(layout_function *function);

#endif
