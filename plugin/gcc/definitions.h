/* Which definitions of a struct, union or enum are of one type: C23 lets a tag be defined again
   with the same content in its scope.  */

#ifndef LAYOUT_DEFINITIONS_H
#define LAYOUT_DEFINITIONS_H

#include "compat.h"

/* From now on what the later definitions of a type bring along again is in the report but once.  */
void definitions_watch(const char *plugin_name);

/* To be called with each complete struct, union and enum of C; again with a type does no harm.  */
void definitions_note(tree type);

/* The TYPE_UID of the first definition of the type that was noted with UID; else UID itself.  */
unsigned definitions_first(unsigned uid);

#endif
