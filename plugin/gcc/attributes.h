/* The plugin's attributes: what the source says that a function or a type may take.  */

#ifndef LAYOUT_ATTRIBUTES_H
#define LAYOUT_ATTRIBUTES_H

#include "compat.h"
#include "rooms.h"

/* From now on the compiler knows the attributes, and the source finds __LAYOUT_PLUGIN__ defined. */
void attributes_watch(const char *plugin);

/* What the function DECL is allowed by its attributes.  Where declarations differ the least
   counts: each of them was a promise.  */
void attributes_read_function(tree decl, layout_function_limits *limits);

/* Takes these attributes off the function DECL, and puts them on, with those it has.  */
void attributes_hide(tree decl);
void attributes_add(tree decl, const layout_function_limits *limits);

void attributes_read_type(tree type, layout_type_limits *limits);

/* Whether the definition of TYPE, a struct or union, has the attribute "packed".  */
bool attributes_packed(tree type);

/* Whether the member DECL is to share no cache line with another of these.  */
bool attributes_own_line(tree decl);

#endif
