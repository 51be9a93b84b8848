/* What the types of a whole program are called in Rust.

   A report has a name for each of its types that is its own within the report; in one file for all
   reports two types of one name must part.  */

#ifndef LAYOUT_RUST_NAMES_H
#define LAYOUT_RUST_NAMES_H

#include "../program/program.h"

struct layout_rust_named;

struct layout_rust_names {
    struct layout_arena *arena;
    const struct layout_program *program;
    const char **of;                  /* by index of the type in the program */
    struct layout_rust_named *sorted; /* types by the names that their reports have */
    struct layout_strings taken;
    struct layout_rust_named *mentions; /* names of what no report has */
    size_t mention_count;
};

void layout_rust_names_init(struct layout_rust_names *names, const struct layout_program *program,
                            struct layout_arena *arena);

/* The name of TYPE, one of the program's.  */
const char *layout_rust_names_get(const struct layout_rust_names *names,
                                  const struct layout_type *type);

/* The name of what OWNER's report calls NAME: of a type of the same unit if there is one, else of
   the only one of the program.  Where there is none the name becomes a mention, and where there
   are several, null is returned.  */
const char *layout_rust_names_find(struct layout_rust_names *names,
                                   const struct layout_known_type *owner, const char *name);

/* What the name of mention INDEX is.  */
const char *layout_rust_names_mention(const struct layout_rust_names *names, size_t index);

#endif
