/* What the files on tagged unions share.  */

#ifndef LAYOUT_RUST_IDIOM_UNION_H
#define LAYOUT_RUST_IDIOM_UNION_H

#include <stddef.h>

#include "idiom.h"

struct layout_tagged {
    const struct layout_member *tag;
    const struct layout_member *arms;
    size_t tag_index; /* of the struct's members */
    size_t arms_index;
};

/* The values of the tag that no arm belongs to, which become variants without fields.  */
struct layout_tagged_units {
    const char **names; /* null: only their number is known */
    size_t count;
};

/* What the enum becomes.  */
struct layout_tagged_rust {
    struct layout_rust_type *type;               /* the enum, or the struct around it */
    const struct layout_mirror_choice *choice;   /* null where it is too large for Rust */
    const struct layout_mirror_variant *largest; /* of the choice's */
};

/* Says which values of TAGGED's tag are units.  Where each arm is called as one value is, the
   others are these.  Where names do not tell, there are as many as values more than arms.  */
struct layout_tagged_units layout_tagged_units(struct layout_arena *arena,
                                               const struct layout_tagged *tagged);

/* Makes the enum of TAGGED's arms and units.  */
struct layout_tagged_rust layout_tagged_make(struct layout_idiom_search *search,
                                             const struct layout_tagged *tagged);

#endif
