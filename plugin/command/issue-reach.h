/* Which types that a file of C declares for itself other files can get hold of. */

#ifndef LAYOUT_ISSUE_REACH_H
#define LAYOUT_ISSUE_REACH_H

#include "../program/program.h"

/* A name that a unit shows to others.  */
struct layout_reached {
    size_t name; /* index */
    uint32_t unit;
};

struct layout_reach {
    struct layout_arena *arena;
    const char *const *names; /* sorted, each once; not owned */
    size_t name_count;
    struct layout_reached *items; /* sorted */
    size_t count;
};

/* Whether KNOWN is declared in the source of a unit of C itself, and not in a header.  */
bool layout_reach_is_private(const struct layout_program *program,
                             const struct layout_known_type *known);

/* Finds out which units show which of the NAMES: those where the type of a function or a variable
   that is not static has the name in its spelling, or that of a member of a type from a header.  */
void layout_reach_init(struct layout_reach *reach, const struct layout_program *program,
                       const char *const *names, size_t name_count, struct layout_arena *arena);

/* Whether a unit of KNOWN shows KNOWN's name, which must be one of the names.  */
bool layout_reach_is_shown(const struct layout_reach *reach, const struct layout_known_type *known);

#endif
