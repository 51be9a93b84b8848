/* What fills a frame that is too large.  */

#ifndef LAYOUT_BLAME_H
#define LAYOUT_BLAME_H

#include <stdint.h>

struct layout_arena;
struct layout_findings;
struct layout_function;

/* Adds to FINDINGS notes of RULE on FUNCTION: up to three of the slots that take the most, the
   largest first, at their declarations, a note's value being the slot's size; and up to three of
   the dynamic allocations that have no bound.  Slots that the user can do something about count:
   variables, parameters, temporaries, outgoing arguments.  */
void layout_blame_note(const struct layout_function *function, const char *rule,
                       struct layout_arena *arena, struct layout_findings *findings);

/* The end of a message on the extent of FUNCTION, which is known and over LIMIT: what single
   variable, were it not there, would bring it under, and to what; the empty string where the slots
   are not known.  Frames are counted in steps of STACK_ALIGN bytes (0: of one).

   A variable that shares its bytes with others frees only what it has beyond the largest of them.
   The figure is the frame less those bytes; how the compiler would arrange the rest anew only it
   could tell.  */
const char *layout_blame_without(const struct layout_function *function, uint64_t limit,
                                 uint32_t stack_align, struct layout_arena *arena);

#endif
