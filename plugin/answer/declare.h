/* A type's spelling and a name, put together as C declares things.  */

#ifndef LAYOUT_DECLARE_H
#define LAYOUT_DECLARE_H

struct layout_arena;

/* NAME (null: none) as something of TYPE, which is spelled as a declaration without a name is:
   "int (*)[4]" and "p" make "int (*p)[4]".  In ARENA.  */
const char *layout_declare(struct layout_arena *arena, const char *type, const char *name);

#endif
