/* Types as Rust spells them, taken apart and put together with the names of a whole program.  */

#ifndef LAYOUT_RUST_SPELLING_H
#define LAYOUT_RUST_SPELLING_H

#include "rust-names.h"

struct layout_rust_spelling {
    const char *text;
    uint64_t size;
    uint64_t align; /* the most that Rust may ask for: of a scalar its size */
};

/* Where a spelling stands.  */
struct layout_rust_context {
    struct layout_rust_names *names;
    const struct layout_known_type *owner; /* whose member it is of */
    const struct layout_type *element; /* what is meant by a name; null: nothing that is known */
    uint64_t pointer_size;
};

/* Reads SPELLING, which a report has, and so may be anything.  Scalars, pointers, pointers to
   functions, CONTEXT's element and arrays of these are understood.  Returns whether all of it was,
   and fills *RET_SPELLING.  */
bool layout_rust_spelling_read(const struct layout_rust_context *context, const char *spelling,
                               struct layout_rust_spelling *ret_spelling);

#endif
