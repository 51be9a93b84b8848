/* The stack frame of a function, and what fills it.

   Offsets count from the canonical frame address (CFA), the value of the stack pointer before the
   call, as DWARF's DW_OP_fbreg does where DW_AT_frame_base is DW_OP_call_frame_cfa.  Where the
   stack grows down, a frame lies at negative offsets and what the caller pushed at others.  */

#ifndef LAYOUT_FRAME_H
#define LAYOUT_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "place.h"

struct layout_type;

/* The words of -fstack-usage, whose "dynamic,bounded" is LAYOUT_FRAME_BOUNDED.  */
enum layout_frame_kind { LAYOUT_FRAME_STATIC, LAYOUT_FRAME_DYNAMIC, LAYOUT_FRAME_BOUNDED };

#define LAYOUT_FRAME_KIND_COUNT (LAYOUT_FRAME_BOUNDED + 1)

enum layout_slot_kind {
    LAYOUT_SLOT_VARIABLE,
    LAYOUT_SLOT_PARAMETER,
    LAYOUT_SLOT_TEMPORARY, /* of the compiler's own: aggregates returned, register save areas */
    LAYOUT_SLOT_SPILL,     /* a register's value that found no register */
    LAYOUT_SLOT_SAVED_REGISTER,
    LAYOUT_SLOT_RETURN_ADDRESS,
    LAYOUT_SLOT_OUTGOING, /* where arguments of callees are put */
    LAYOUT_SLOT_CANARY,   /* what the stack protector checks */
    LAYOUT_SLOT_PADDING
};

#define LAYOUT_SLOT_KIND_COUNT (LAYOUT_SLOT_PADDING + 1)

/* What the kinds are called wherever they are told.  */
extern const char *const layout_frame_kinds[LAYOUT_FRAME_KIND_COUNT];
extern const char *const layout_slot_kinds[LAYOUT_SLOT_KIND_COUNT];

/* A run of bytes with one use.  */
struct layout_slot {
    enum layout_slot_kind kind;
    bool has_offset;
    bool of_caller;   /* the bytes belong to the caller's frame, or are among the arguments pushed
                         beside it */
    const char *name; /* of the variable, parameter or register; or null */
    const char *type_name;          /* as the source language spells the type; or null */
    const struct layout_type *type; /* that type, or what an array of it holds, if reported */
    struct layout_place place;
    const char *inlined_from;  /* the function whose inlined body it came with, or null */
    const char *inlined_chain; /* that one and those around it that were inlined, each with the
                                  place of its call: "'fill' (net.c:40), 'setup' (net.c:52)" */
    int64_t offset;            /* bytes from the CFA to the lowest byte */
    uint64_t size;             /* bytes */
    uint64_t align;            /* bytes; 0: unknown */

    /* Lives that do not overlap may share bytes.  Of such slots one counts, and has an ID (from 1,
       unique in its function); the others SHARES it.  Both are 0 elsewhere.  */
    uint32_t id;
    uint32_t shares;
};

/* The slots that neither share another's bytes nor lie in the caller's frame add up, paddings
   included, to SIZE less DYNAMIC, and RED_ZONE.  */
struct layout_frame {
    bool known; /* false: this target does not compute frame sizes; nothing below is set */
    enum layout_frame_kind kind;
    uint64_t size;     /* bytes, as -fstack-usage prints: static, pushed and known dynamic ones */
    uint64_t dynamic;  /* bytes of SIZE that are allocated dynamically */
    uint64_t red_zone; /* bytes used below the stack pointer, which SIZE leaves out */
    uint64_t pushed_arguments; /* bytes of register arguments that the function pushes first, where
                                  SIZE leaves them out; their slots are OF_CALLER */
    bool probed;               /* its code touches the stack beyond what the figures tell of; only
                                  known where the function is compiled */
    bool moved_by_assembly;    /* inline assembly changes the stack pointer by what cannot be told,
                                  which EXTENT is without */
    bool has_extent;
    uint64_t extent; /* bytes; the most the frame can take, where that has a bound */

    struct layout_slot *slots; /* by falling offset: from the caller's side on */
    size_t slot_count;         /* 0 where they are not known */
};

#endif
