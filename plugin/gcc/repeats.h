/* Whether a statement that allocates on the stack may be taken again in the same call of its
   function.  */

#ifndef LAYOUT_REPEATS_H
#define LAYOUT_REPEATS_H

#include "compat.h"

struct gcall;

/* Whether a way leads from ALLOCATION back to it: it stands in a loop.  */
bool repeats(gcall *allocation);

/* Whether one does on which the stack is not released in between.  */
bool repeats_without_release(gcall *allocation);

#endif
