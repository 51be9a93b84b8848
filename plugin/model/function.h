/* A function of the object and the stack frame it takes.  */

#ifndef LAYOUT_FUNCTION_H
#define LAYOUT_FUNCTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"

/* The words of -fstack-usage, whose "dynamic,bounded" is LAYOUT_FRAME_BOUNDED.  */
enum layout_frame_kind { LAYOUT_FRAME_STATIC, LAYOUT_FRAME_DYNAMIC, LAYOUT_FRAME_BOUNDED };

/* A variable or parameter that has bytes of the frame to itself or shares them.  */
struct layout_slot {
    const char *name;
    uint64_t size; /* bytes */
    struct layout_place place;
};

struct layout_frame {
    bool known; /* false: this target does not compute frame sizes; nothing below is set */
    enum layout_frame_kind kind;
    uint64_t size;     /* bytes, as -fstack-usage prints: static, pushed and known dynamic ones */
    uint64_t dynamic;  /* bytes of SIZE that are allocated dynamically */
    uint64_t red_zone; /* bytes used below the stack pointer, which SIZE leaves out */
    bool has_extent;
    uint64_t extent; /* bytes; the most the frame can take, where that has a bound */

    /* The variables that live in the frame, largest first.  Only gathered where a budget may
       need them; not in the report yet.  */
    struct layout_slot *slots;
    size_t slot_count;
};

struct layout_function {
    const char *name;     /* as in the source */
    const char *symbol;   /* as in the object */
    const char *clone_of; /* the source function of a .constprop, .part, .isra copy, else null */
    struct layout_place place;
    bool local;    /* static in the source, or made so by the compiler */
    int64_t order; /* of definition in the unit; the report is sorted by it */
    struct layout_frame frame;
};

#endif
