/* Where variables hold the addresses of functions.  */

#ifndef LAYOUT_POINTERS_H
#define LAYOUT_POINTERS_H

#include "compat.h"
#include "rooms.h"

/* Fills in the code pointers in the initial value of DECL, which VARIABLE stands for, and whether
   nothing writes to it.  */
void pointers_read(tree decl, layout_variable *variable);

#endif
