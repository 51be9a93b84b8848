/* What was compiled, how, and for which machine.  */

#ifndef LAYOUT_UNIT_H
#define LAYOUT_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The target's facts.  No rule anywhere may ask the host instead.  */
struct layout_machine {
    uint32_t pointer_size; /* bytes of a data pointer in the default address space */
    bool big_endian;
    uint32_t stack_align; /* bytes; what the stack pointer is kept aligned to at calls */
    bool stack_grows_up;
    uint32_t red_zone; /* bytes below the stack pointer that signal handlers keep; 0: none known */
    uint32_t cache_line; /* bytes; GCC's l1-cache-line-size; 0: unknown */
};

/* By which rules the mirrors in Rust were made.  */
struct layout_rust_rules {
    const char *version; /* "rustc 1.95"; null: there are no mirrors */
    bool open_enums;
    bool nonnull_pointers;
};

struct layout_unit {
    const char *source;   /* the main source file */
    const char *language; /* as the front end calls it: "GNU C17" */
    const char *compiler; /* "GCC 12.2.0" */
    const char *target;   /* "x86_64-linux-gnu" */
    const char **options; /* those that may change a layout or a frame, in order */
    size_t option_count;
    unsigned omitted;        /* parts that were to be left out: bits of enum layout_part */
    bool precompiled_header; /* one was read */
    struct layout_machine machine;
    struct layout_rust_rules rust;
};

#endif
