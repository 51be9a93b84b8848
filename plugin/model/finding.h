/* Something to tell the user, said by the compiler and kept in the report in the same words.  */

#ifndef LAYOUT_FINDING_H
#define LAYOUT_FINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"

struct layout_arena;
struct layout_type;

enum layout_level { LAYOUT_ERROR, LAYOUT_WARNING, LAYOUT_NOTE };

struct layout_finding {
    const char *rule;        /* kebab-case, documented in docs/report-format.md */
    enum layout_level level; /* a note belongs to the error or warning before it */
    const char *message;
    struct layout_place place;
    const char *function;           /* symbol, or null */
    const struct layout_type *type; /* or null */
    bool has_value;
    uint64_t value; /* what was found, in the rule's unit */
    bool has_limit;
    uint64_t limit; /* what was allowed */
};

struct layout_findings {
    struct layout_finding *items;
    size_t count;
};

/* Appends an empty finding whose memory is ARENA's, and returns it to be filled; the pointer
   holds until the next call.  */
struct layout_finding *layout_findings_add(struct layout_findings *findings,
                                           struct layout_arena *arena);

#endif
