/* Types and names as the source language writes them.

   GCC's own printers are made for messages: they add "aka", differ between front ends, and
   allocate in its collector.  A report has a field's type in thousands, so this is a small
   printer of our own; names of C++ classes alone are asked of the front end.  */

#ifndef LAYOUT_SPELL_H
#define LAYOUT_SPELL_H

#include "compat.h"

/* TYPE as a declaration without a name would have it: "const char *", "int (*)[4]".  Lives in
   the session's arena.  */
const char *spell_type(tree type);

/* The name of a struct, union, enum or class: the tag or the typedef's name, in C++ qualified
   and with its template arguments.  Null for an unnamed one.  Lives in the session's arena.  */
const char *spell_tag(tree type);

/* The name of a function or variable as in the source, in C++ qualified.  */
const char *spell_decl(tree decl);

/* The symbol of a function or variable as the object has it.  */
const char *spell_symbol(tree decl);

/* What the object calls NAME, the name of a function or variable as instructions have it: where
   it is another name for a symbol, that symbol.  */
const char *spell_label(const char *name);

#endif
