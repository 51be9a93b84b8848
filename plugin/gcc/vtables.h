/* C++'s virtual tables: which classes they are for, and where.

   Only what GCC's middle end knows is used, so that it holds at the link with -flto as well.  */

#ifndef LAYOUT_VTABLES_H
#define LAYOUT_VTABLES_H

#include "compat.h"
#include "rooms.h"

/* The variable that is the virtual table of the class TYPE, or null for a class without one.  */
tree vtables_of(tree type);

/* Fills in what the class TYPE is known by.  False for one without a virtual table.  */
bool vtables_class(tree type, struct layout_dynamic_class *ret_class);

/* What the call through FUNCTION, the expression that is called, asks of a virtual table; null
   where it is no virtual call.  */
const struct layout_virtual_call *vtables_call(tree function);

/* Fills in VARIABLE's address points, where its DECL is a virtual table.  */
void vtables_read(tree decl, layout_variable *variable);

/* Finds out which of the classes that leave their virtual tables to one unit leave them to this
   one.  To be called once, at the end.  */
void vtables_settle(void);

#endif
