/* The mirrors of a report's types, made all at once when all types are known.

   Each type is mirrored twice: with the bytes it has in C, as repr(C) says it where it can, and as
   Rust lays the same fields out where it may.  Where C does not say what Rust must know, an option
   does; docs/report-format.md has the table of what becomes of what.  */

#ifndef LAYOUT_RUST_MIRROR_H
#define LAYOUT_RUST_MIRROR_H

#include <stdbool.h>

struct layout_mirrors;
struct layout_report;
struct layout_type;

/* What C leaves open; all false is the default.  */
struct layout_mirror_options {
    bool open_enums;       /* an enum may have values without a name: it becomes an integer */
    bool nonnull_pointers; /* no pointer is ever null, so that null is a niche */
};

/* Gives each type of REPORT that Rust can mirror its mirror, and tells in the unit by which rules
   and options.  What is made lives in the report's arena, as does the result, for source.h; it is
   null where Rust has no such target, and then nothing was done.  */
struct layout_mirrors *layout_mirrors_make(struct layout_report *report,
                                           const struct layout_mirror_options *options);

#endif
