/* What an enum has that no struct has.  */

#ifndef LAYOUT_ENUMS_H
#define LAYOUT_ENUMS_H

#include "compat.h"
#include "rooms.h"

/* Fills in the integer type and the enumerators of the complete enum FROM.  */
void enums_read(tree from, struct layout_type *type);

/* The reported enum that FROM, declared by STUB, defines again.  C23 allows that, and GCC tells of
   it as of another type.  Within a function it may be one.  Null for one that is to be the report's
   next type.  */
struct layout_type *enums_repeated(tree from, tree stub);

#endif
