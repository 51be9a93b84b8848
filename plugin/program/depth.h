/* How much stack a call can take, with all that it calls.

   Each call takes the extent of its frame, and below it what the deepest of its calls takes; where
   that is a sibling call, one or the other.  The extents of frames count what is pushed for a call
   and for its return address, as -fstack-usage does.  */

#ifndef LAYOUT_COMMAND_DEPTH_H
#define LAYOUT_COMMAND_DEPTH_H

#include "cycles.h"
#include "graph.h"

struct layout_depth {
    uint64_t bytes; /* UINT64_MAX: that or more */
    bool complete;  /* else more than BYTES may be taken: some of the reasons below apply */
    bool has_next;  /* the deepest way goes on */
    uint32_t next;
    uint32_t via;   /* what calls NEXT: itself, or another of a cycle of sibling calls */
    uint64_t turns; /* in a cycle of calls: bytes of further frames of the cycle before NEXT */
};

/* Why a depth is not complete.  */
enum layout_doubt_kind {
    LAYOUT_DOUBT_FRAME,     /* the compiler tells no size: naked, or a target without figures */
    LAYOUT_DOUBT_DYNAMIC,   /* the frame grows without a bound */
    LAYOUT_DOUBT_OUTSIDE,   /* the function is not reported, and no size was given */
    LAYOUT_DOUBT_POINTER,   /* a call through a pointer to nothing that is known */
    LAYOUT_DOUBT_VIRTUAL,   /* a virtual call for which some table is not known */
    LAYOUT_DOUBT_RECURSION, /* a cycle of calls without a bound */
};

struct layout_doubt {
    enum layout_doubt_kind kind;
    uint32_t vertex; /* of a cycle its first member */
    uint32_t caller; /* one of those who call it; itself if there is none */
};

struct layout_doubts {
    struct layout_doubt *items;
    size_t count;
};

struct layout_depths {
    struct layout_graph graph;
    struct layout_cycles cycles;
    const struct layout_facts *facts;
    struct layout_depth *items; /* by vertex */
    bool *unbounded;            /* by component */
};

/* Computes the depth of each vertex.

   Functions that call each other in a cycle need bounds, given by FACTS, for so many that without
   them no cycle is left.  Then no more than the sum of the bounds of their frames are on the stack
   at once, and between any two of them, before the first and after the last, no more than the
   longest way through the others.  A cycle of sibling calls alone takes no more than its largest
   frame.  */
void layout_depths_init(struct layout_depths *depths, const struct layout_program *program,
                        const struct layout_facts *facts, struct layout_arena *arena);

/* Why the depth of ENTRY is not complete: all that it can reach, in the order of vertices.  */
struct layout_doubts layout_depths_doubts(const struct layout_depths *depths, uint32_t entry,
                                          struct layout_arena *arena);

/* By vertex: whether it is a function that nothing calls, or of a cycle that nothing else calls the
   first.  In ARENA.  */
bool *layout_depths_roots(const struct layout_depths *depths, struct layout_arena *arena);

/* What VERTEX itself takes, as far as it is known, and whether that is all.  */
uint64_t layout_depths_own(const struct layout_depths *depths, uint32_t vertex, bool *ret_complete);

/* Whether VERTEX is in a cycle of calls without a bound.  */
bool layout_depths_is_unbounded(const struct layout_depths *depths, uint32_t vertex);

#endif
