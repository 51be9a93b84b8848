/* The slots of a frame, from what is known to use its bytes.

   The compiler tells of a frame's bytes in several places, and of the same byte more than once:
   variables that never live together share bytes, and the copy of a parameter is also memory that
   was taken for a temporary.  Here such claims become slots whose sizes add up.  */

#ifndef LAYOUT_SLOTS_H
#define LAYOUT_SLOTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "frame.h"

struct layout_arena;

/* From BEGIN up to END, which is not one of them.  Positions are those of struct layout_slot's
   offset, as the frame is laid out; where the stack is aligned at run time, what lies beyond is
   moved as a whole, and positions there are no offsets.  */
struct layout_span {
    int64_t begin;
    int64_t end;
};

/* Something that uses bytes of the frame.  */
struct layout_claim {
    struct layout_slot slot; /* its kind, name and so on; has_offset: its position is an offset */
    struct layout_span span;
    bool anonymous; /* memory without a declaration: yields to claims that have one */
    bool reaches;   /* the end is not known: where the next claim or hole begins, or before */
};

/* The frame as a whole.  */
struct layout_window {
    struct layout_span span;   /* all of it */
    struct layout_span locals; /* the part for variables, temporaries and spills */
    struct layout_span fixed;  /* where positions are offsets from the CFA */
    uint64_t locals_align;     /* bytes; no padding between locals is as large as this */
    bool grows_up;             /* the stack does: the caller's side is the low one */
};

/* Sets FRAME's slots from CLAIMS and HOLES, the runs between locals that the compiler gave up for
   their alignment; both arrays are changed.  Claims that lie outside of the window and are not the
   caller's are of memory that was not taken in the end, and left out.  What nothing claims is
   padding, or, where it is no hole and more than alignment asks for, a temporary.  Returns 0;
   -EDOM where two claims cross, and neither can be said to share the other's bytes; -ENOMEM.
   FRAME is unchanged on error.  */
int layout_slots_arrange(struct layout_frame *frame, const struct layout_window *window,
                         struct layout_claim *claims, size_t claim_count, struct layout_span *holes,
                         size_t hole_count, struct layout_arena *arena)
    __attribute__((__warn_unused_result__));

#endif
