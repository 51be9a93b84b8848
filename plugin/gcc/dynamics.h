/* Arrays of variable length and allocas, one by one, and what they add to a frame.  */

#ifndef LAYOUT_DYNAMICS_H
#define LAYOUT_DYNAMICS_H

#include "compat.h"
#include "rooms.h"

struct gcall;

/* Forgets what was kept of another function's statements.  */
void dynamics_begin(void);

/* Keeps CALL where it allocates on the stack.  */
void dynamics_keep(gcall *call);

/* To be called when all statements were seen: finds out what loops do to what was kept.  */
void dynamics_settle(void);

/* Fills in FUNCTION's dynamic allocations.  Its instructions are final.  */
void dynamics_read(layout_function *function);

/* The most bytes that the current function allocates dynamically, in *RET_BYTES; FRAME has the
   figures of GCC's.  Returns false where there is no bound.  */
bool dynamics_bound(const layout_frame *frame, uint64_t *ret_bytes);

#endif
