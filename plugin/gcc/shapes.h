/* GCC's types as the model's shapes.  */

#ifndef LAYOUT_SHAPES_H
#define LAYOUT_SHAPES_H

#include "compat.h"
#include "rooms.h"

/* The shape of TYPE, as a member or variable has it.  Each variant of a type is made once.  */
const layout_shape *shape_of(tree type);

/* Tells the shapes that only point to a struct, union or enum which reported one that is, now that
   all have been seen.  To be called once.  */
void shapes_resolve(void);

#endif
