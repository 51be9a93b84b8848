/* Calls that take memory from the heap.  */

#ifndef LAYOUT_ALLOCATIONS_H
#define LAYOUT_ALLOCATIONS_H

#include "compat.h"
#include "rooms.h"

struct gcall;

/* Forgets what was kept of another function's statements.  */
void allocations_begin(void);

/* Keeps CALL where it takes memory from the heap.  */
void allocations_keep(gcall *call);

/* Fills in FUNCTION's allocations.  */
void allocations_read(layout_function *function);

#endif
