/* Structs whose members' order initial values may rely on.  */

#ifndef LAYOUT_INITIALS_H
#define LAYOUT_INITIALS_H

#include "compat.h"
#include "rooms.h"

/* From now on initial values are looked at.  For C; costs time.  */
void initials_watch(const char *plugin);

/* Looks at DECL, of which GCC does not tell, if it is a variable or function.  */
void initials_see(tree decl);

/* Whether an object of TYPE has an initial value in this unit that may go by the order of members.
   What is named there and what is not is the same to GCC in the end; only "{0}" and what is
   shorter says the same in any order.  */
bool initials_have(const struct layout_type *type);

#endif
