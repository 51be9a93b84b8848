/* How far down a function moves the stack pointer.  */

#ifndef LAYOUT_REACH_H
#define LAYOUT_REACH_H

#include "compat.h"
#include "rooms.h"

/* The most bytes from the CFA to the stack pointer at any instruction of the current function, in
   *RET_MOVED, and in *RET_TOUCHED to what an instruction accesses by the stack pointer, from
   wherever its callers may leave the stack pointer, without what the function allocates
   dynamically.  A call's return address is the callee's, except where the callee counts as part of
   the function, or is no function of the source's.  Returns false on targets whose instructions are
   not read for it.  */
bool reach_read(uint64_t *ret_moved, uint64_t *ret_touched);

#endif
