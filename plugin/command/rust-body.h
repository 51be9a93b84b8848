/* What the Rust mirror of a struct or union is written with: fields with a type of the right size
   and place, and bytes for all else.  */

#ifndef LAYOUT_RUST_BODY_H
#define LAYOUT_RUST_BODY_H

#include "rust-names.h"

struct layout_rust_field {
    const char *name; /* an identifier, unique in the type */
    const char *type;
    uint64_t offset;
    uint64_t size;
    uint64_t align;
    bool filler; /* bytes that are no member's, or only bit-fields' */
};

struct layout_rust_body {
    struct layout_rust_field *fields; /* by rising offset, without gaps in a struct */
    size_t field_count;
    const char **remarks; /* members that have no field, or whose type is lost */
    size_t remark_count;
    bool packed;
};

/* The body of KNOWN, a struct or union of NAMES' program with a size that is a multiple of its
   alignment.  Fields are placed by explicit fillers, so no rule of alignment of the target need be
   known: a scalar may stand where its size divides the offset.  In a packed struct it may stand
   anywhere; what cannot be said that way is bytes.  */
void layout_rust_body_make(struct layout_rust_body *body, struct layout_rust_names *names,
                           const struct layout_known_type *known);

/* Why TYPE can only be named in Rust, or null where it can be written.  */
const char *layout_rust_refusal(const struct layout_type *type, uint64_t pointer_size);

/* Size of a pointer of the unit where KNOWN was met.  */
uint64_t layout_rust_pointer_size(const struct layout_rust_names *names,
                                  const struct layout_known_type *known);

#endif
