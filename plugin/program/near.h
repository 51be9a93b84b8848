/* What someone may have meant by a name that nothing has.  */

#ifndef LAYOUT_NEAR_H
#define LAYOUT_NEAR_H

struct layout_arena;
struct layout_program;

/* The types and functions of PROGRAM, three at most, whose names are most like NAME, "a, b or c";
   null where none is.  Like it are first those that have NAME's last part ("f" and "ns::f()" mean
   "D::f", too), then those that few slips of the pen lead to.  Plain, in ARENA.  */
const char *layout_near_names(const struct layout_program *program, const char *name,
                              struct layout_arena *arena);

#endif
