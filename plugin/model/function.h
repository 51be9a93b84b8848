/* A function of the object: its frame, and what it does to the stack and the heap.  */

#ifndef LAYOUT_FUNCTION_H
#define LAYOUT_FUNCTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "alias.h"
#include "frame.h"
#include "limits.h"
#include "place.h"

struct layout_type;
struct layout_virtual_call;

/* A call instruction, as it is after optimisation.  */
struct layout_call {
    const char *callee;    /* symbol; null for an indirect call */
    const char *type_name; /* indirect: the type of the function called, or null */
    const struct layout_virtual_call *virtual_call; /* indirect: what table it goes by, or null */
    bool tail;           /* a sibling call: the caller's frame is gone when the callee runs */
    bool within_extent;  /* what the callee takes is counted in the caller's extent, and it calls
                            nothing: a routine that saves registers, say */
    bool tls_descriptor; /* indirect: by the descriptor of a thread-local variable, to a resolver
                            that the linker or the loader chooses */
    struct layout_place place;
};

/* An array of variable length, or an alloca.  */
struct layout_dynamic {
    const char *name; /* of the variable, or null */
    bool has_bound;
    uint64_t bound;         /* bytes, the most it takes each time, alignment included */
    const char *bound_from; /* how the bound is known: "constant", "value range"; or null */
    bool loop;              /* it stands in a loop, and may be taken more than once */
    struct layout_place place;
};

/* A call that takes memory from the heap.  */
struct layout_allocation {
    const char *callee; /* symbol */
    bool has_size;
    uint64_t size;                  /* bytes */
    const char *type_name;          /* what the memory is used as, or null */
    const struct layout_type *type; /* that type, if reported */
    struct layout_place place;
};

struct layout_function {
    const char *name;      /* as in the source */
    const char *symbol;    /* as in the object */
    const char *clone_of;  /* the source function of a .constprop, .part, .isra copy, else null */
    const char *type_name; /* of the function, spelled as a call's is; or null */
    struct layout_place place;
    bool local;         /* static in the source, or made so by the compiler */
    bool address_taken; /* something may call it through a pointer */
    bool naked;         /* all of its code is the source's assembly, which nothing is known of */
    bool weak;          /* the linker may put another function in its place */
    bool interposable;  /* not weak, but the loader may: a shared library exports it (-fPIC) */
    int64_t order;      /* of definition in the unit; the report is sorted by it */
    struct layout_frame frame;
    struct layout_function_limits limits;

    struct layout_alias *aliases;
    size_t alias_count;
    struct layout_call *calls; /* in the order of the code */
    size_t call_count;
    struct layout_dynamic *dynamics; /* in the order of the code */
    size_t dynamic_count;
    struct layout_allocation *allocations; /* in the order of the code */
    size_t allocation_count;
};

#endif
