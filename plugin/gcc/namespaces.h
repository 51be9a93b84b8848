/* What a C++ program has declared: its namespaces, and what was made of its templates.  */

#ifndef LAYOUT_NAMESPACES_H
#define LAYOUT_NAMESPACES_H

#include "compat.h"

/* Calls SEE with DATA for each declaration in any namespace.  */
void namespaces_walk(void (*see)(tree decl, void *data), void *data);

/* Calls SEE with DATA for each initial value so far that is computed when the program starts: the
   variable has it no longer.  */
void namespaces_initials(void (*see)(tree value, void *data), void *data);

/* Calls SEE with DATA for what was made of DECL, if it is a template of classes or functions.  */
void namespaces_instances(tree decl, void (*see)(tree decl, void *data), void *data);

#endif
