/* What a path of calls may do that cannot be seen.  */

#ifndef LAYOUT_UNSEEN_H
#define LAYOUT_UNSEEN_H

#include <stddef.h>

#include "../model/place.h"
#include "call-graph.h"

/* A reason why a depth cannot be told.  */
struct layout_unseen {
    const char *words; /* "'parse' calls through a pointer" */
    struct layout_place place;
};

/* What a message calls a function: its name, or the symbol of a copy that the compiler made.  */
const char *layout_function_words(const struct layout_function *function,
                                  struct layout_arena *arena);

/* All that cannot be seen from node ENTRY of GRAPH, in the order in which the calls lead there, a
   function of another unit once.  Returns how many, and in *RET_REASONS them, in ARENA.  */
size_t layout_unseen_find(const struct layout_call_graph *graph, size_t entry,
                          struct layout_arena *arena, struct layout_unseen **ret_reasons);

#endif
