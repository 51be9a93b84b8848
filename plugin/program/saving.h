/* What a better order of members would save, and how often.  Pure functions of the facts.  */

#ifndef LAYOUT_SAVING_H
#define LAYOUT_SAVING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;
struct layout_program;
struct layout_type;

/* The bytes by which TYPE is larger than with its members in the order that
   layout_relayout_propose finds; false where that cannot be told.  */
bool layout_type_saving(const struct layout_type *type, struct layout_arena *arena,
                        uint64_t *ret_bytes);

/* How many objects of each type of PROGRAM there are in its variables, those in arrays and in
   other types counted one by one.  By the types' index; a number too large is UINT64_MAX.  */
uint64_t *layout_program_instances(const struct layout_program *program,
                                   struct layout_arena *arena);

#endif
