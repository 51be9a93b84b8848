/* What things are called in answers.  All texts are plain (layout_plain) and in the arena given,
   or the program's own.  */

#ifndef LAYOUT_LABEL_H
#define LAYOUT_LABEL_H

#include <stdbool.h>

struct layout_arena;
struct layout_function;
struct layout_place;
struct layout_type;
struct layout_virtual_call;

/* "struct item"; a typedef's name and a C++ class's without a keyword; "struct {...}" for one
   without a name.  */
const char *layout_type_label(struct layout_arena *arena, const struct layout_type *type);

/* "file.c:12", or null for no place.  */
const char *layout_place_label(struct layout_arena *arena, const struct layout_place *place);

/* The name, and the symbol behind it where that says more (a copy that the compiler made).  */
const char *layout_function_label(struct layout_arena *arena,
                                  const struct layout_function *function);

/* Whether TYPE is meant by PATTERN: its name, with or without its keyword, or a pattern of the
   shell's kind that fits either.  */
bool layout_type_is_meant(const struct layout_type *type, const char *pattern);

/* The same of a function, by its name or symbol.  */
bool layout_function_is_meant(const struct layout_function *function, const char *pattern);

/* "struct", "union" or "enum".  */
const char *layout_type_keyword(const struct layout_type *type);

/* A method as a virtual call knows it: its name in the class called by, or its place there.  */
const char *layout_virtual_label(struct layout_arena *arena,
                                 const struct layout_virtual_call *call);

#endif
