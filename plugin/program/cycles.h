/* Which vertices of a graph can reach each other.  */

#ifndef LAYOUT_CYCLES_H
#define LAYOUT_CYCLES_H

#include "graph.h"

/* The strongly connected components, each before all that call it.  */
struct layout_cycles {
    uint32_t *members; /* vertices, component by component */
    uint32_t *begins;  /* by component: its first member's index; one more than there are */
    uint32_t *of;      /* by vertex: its component */
    uint32_t count;
};

/* Tarjan's algorithm, without recursion: a chain of calls may be as long as a program.  */
void layout_cycles_find(struct layout_cycles *cycles, const struct layout_graph *graph,
                        struct layout_arena *arena);

#endif
