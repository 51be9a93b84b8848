/* Definitions as Rust.  */

#ifndef LAYOUT_RUST_SOURCE_H
#define LAYOUT_RUST_SOURCE_H

#include <stdio.h>

struct layout_rust_type;

/* Writes the definition of NAME, which is TEXT in the notation of the unit tests, and TYPE.  */
void rust_source_write(FILE *file, const char *name, const char *text,
                       const struct layout_rust_type *type);

#endif
