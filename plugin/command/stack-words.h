/* What the texts and the nodes of an answer of "stack" have in common.  */

#ifndef LAYOUT_STACK_WORDS_H
#define LAYOUT_STACK_WORDS_H

#include "stack.h"

static inline const struct layout_vertex *layout_stack_vertex(const struct layout_stack *stack,
                                                              uint32_t vertex)
{
    return &stack->depths.graph.vertices[vertex];
}

static inline const struct layout_depth *layout_stack_depth(const struct layout_stack *stack,
                                                            uint32_t vertex)
{
    return &stack->depths.items[vertex];
}

/* The functions of the cycle of calls that VERTEX is in, in the order of the program; of many the
   first ones and a number.  RET_COUNT may be null.  */
const char *layout_stack_cycle(struct layout_arena *arena, const struct layout_stack *stack,
                               uint32_t vertex, unsigned *ret_count);

/* Why a depth cannot be told.  */
const char *layout_stack_doubt(struct layout_arena *arena, const struct layout_stack *stack,
                               const struct layout_doubt *doubt);

/* The note of a step to what runs in its caller's place, whose frame is gone by then.  */
extern const char layout_in_place[];

/* The step of the deepest way from VERTEX on: false at its end.  *RET_NOTE says how the next is
   called where that is no plain call, or is null.  */
bool layout_stack_step(const struct layout_stack *stack, uint32_t vertex, uint32_t *ret_next,
                       const char **ret_note);

#endif
