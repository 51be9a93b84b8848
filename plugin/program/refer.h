/* Which types have which in them, and which point to which.  */

#ifndef LAYOUT_REFER_H
#define LAYOUT_REFER_H

#include "program.h"

struct layout_reference {
    const struct layout_type *in;
    const char *path; /* "a.b": the member, and the members in it that lead to the type */
    const char *type; /* as that member spells it */
    bool has_offset;
    uint64_t offset; /* bytes from the start of IN */
};

struct layout_references {
    struct layout_reference *items;
    size_t count;
};

/* A member of one type may lead to another in so many ways.  */
#define LAYOUT_REFERENCE_LIMIT 100000

/* Adds each place in a type that has a name where a type that PATTERN means (layout_type_is_meant)
   lies, by itself or in an array.  No more than the limit.  */
void layout_references_inside(struct layout_references *references,
                              const struct layout_program *program, const char *pattern,
                              struct layout_arena *arena);

/* Adds each member that is a pointer or reference, at any depth, to a type that PATTERN means, or
   an array of such.  A pointer is known by its spelling alone, so one behind a typedef's name is
   not found.  */
void layout_references_pointing(struct layout_references *references,
                                const struct layout_program *program, const char *pattern,
                                struct layout_arena *arena);

#endif
