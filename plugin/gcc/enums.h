/* What an enum has that no struct has.  */

#ifndef LAYOUT_ENUMS_H
#define LAYOUT_ENUMS_H

#include "compat.h"
#include "rooms.h"

/* Fills in the integer type and the enumerators of the complete enum FROM.  */
void enums_read(tree from, struct layout_type *type);

#endif
