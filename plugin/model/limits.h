/* What the source, or a file of budgets, allows a function or a type.  */

#ifndef LAYOUT_LIMITS_H
#define LAYOUT_LIMITS_H

#include <stdbool.h>
#include <stdint.h>

/* Whether the deepest path of calls from a function is within its limit.  UNKNOWN: what
   can be seen is, but not all can be.  */
enum layout_depth_answer {
    LAYOUT_DEPTH_UNASKED,
    LAYOUT_DEPTH_UNDER,
    LAYOUT_DEPTH_OVER,
    LAYOUT_DEPTH_UNKNOWN
};

#define LAYOUT_DEPTH_ANSWER_COUNT (LAYOUT_DEPTH_UNKNOWN + 1)

/* What the answers are called where they are told; null for UNASKED.  */
extern const char *const layout_depth_answers[LAYOUT_DEPTH_ANSWER_COUNT];

/* A function's own; what the command line allows all functions is not here.  */
struct layout_function_limits {
    bool has_stack;
    uint64_t stack;     /* bytes that its frame may take */
    const char *reason; /* why so much, in the source's words; or null */
    const char *from;   /* "attribute", or the line of a file: "budgets:12" */
    const char *owner;  /* the function that the stack budget was given to, where that has come to
                           be the same code as this one; or null */

    bool has_depth;
    uint64_t depth;          /* bytes that it and all it calls may take */
    const char *depth_owner; /* as OWNER */

    enum layout_depth_answer answer;
    uint64_t seen_depth; /* unless unasked: bytes of the deepest path that can be seen */
};

struct layout_type_limits {
    bool has_size;
    uint64_t size; /* bytes that the type may take */
    bool no_padding;
};

#endif
