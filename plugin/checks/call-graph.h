/* The calls within one unit, and how deep they go.  */

#ifndef LAYOUT_CALL_GRAPH_H
#define LAYOUT_CALL_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../model/symbols.h"

struct layout_arena;
struct layout_call;
struct layout_function;
struct layout_report;

#define LAYOUT_NO_NODE SIZE_MAX

/* A function.  Those that can call each other in a circle are one component.  */
struct layout_call_node {
    const struct layout_function *function;
    uint64_t own;     /* bytes of its frame, or what of them is known */
    size_t component; /* its number: callees' are lower */
    bool recursive;   /* a circle of its component has a call that is no sibling call */

    uint64_t depth; /* bytes of the deepest path from here, as far as it can be seen */
    size_t next;    /* the node after this one on that path, or LAYOUT_NO_NODE */
    bool counted;   /* its own frame is still there on that path */
};

struct layout_call_graph {
    struct layout_call_node *nodes; /* as the report's functions */
    size_t count;
    struct layout_symbols symbols; /* of nodes */
};

/* The graph of REPORT, all of it in ARENA.  Sums that overflow stay at UINT64_MAX.  */
struct layout_call_graph layout_call_graph_build(const struct layout_report *report,
                                                 struct layout_arena *arena);

/* The node that CALL goes to, or LAYOUT_NO_NODE where that is not in the unit, or takes nothing but
   what the caller's extent counts.  */
size_t layout_call_graph_callee(const struct layout_call_graph *graph,
                                const struct layout_call *call);

#endif
