/* The faithful mirrors as Rust: what rustc compiles, and what it refuses where a mirror is not what
   the C compiler laid out.  */

#ifndef LAYOUT_RUST_SOURCE_H
#define LAYOUT_RUST_SOURCE_H

#include "../output/stream.h"

struct layout_arena;
struct layout_mirrors;

/* Writes all types of MIRRORS' report, and those that these hold, as a source file for rustc's
   edition 2021 that needs no other crate.  Each type is followed by assertions of its size, its
   alignment and the offset of each field.  Types that are only pointed to and not known have a name
   and nothing else.  Returns 0 or a negative errno.  */
__attribute__((__warn_unused_result__)) int layout_rust_source_write(struct layout_mirrors *mirrors,
                                                                     struct layout_sink sink);

/* NAME as an identifier of Rust: keywords become raw, and what no identifier may hold an
   underscore. Lives in ARENA, or is NAME itself.  */
const char *layout_rust_identifier(struct layout_arena *arena, const char *name);

#endif
