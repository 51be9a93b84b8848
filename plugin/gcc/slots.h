/* What fills a function's stack frame.  */

#ifndef LAYOUT_SLOTS_OF_GCC_H
#define LAYOUT_SLOTS_OF_GCC_H

#include "compat.h"

#include "vec.h"

#include "rooms.h"

/* Where GCC's base registers point to in the frame: bytes from the CFA, as the frame is laid
   out.  */
struct frame_bases {
    int64_t locals;        /* frame_pointer_rtx */
    int64_t arguments;     /* arg_pointer_rtx */
    int64_t stack_pointer; /* after the prologue, nothing pushed or allocated since */
    bool has_hard_frame;   /* the function keeps a frame pointer */
    int64_t hard_frame;    /* hard_frame_pointer_rtx */
};

/* The frame of the current function while its slots are being found.  */
struct frame_claims {
    auto_vec<layout_claim, 32> claims;
    auto_vec<layout_span, 16> holes;
    layout_window window;
    frame_bases bases;
};

/* A register that the prologue saves.  */
struct saved_register {
    unsigned number;
    unsigned size; /* bytes */
    bool has_position;
    int64_t position; /* bytes from the CFA */
};

/* Adds a claim of SIZE bytes at BEGIN, and returns its slot for more to be said.  */
layout_slot *claim_bytes(frame_claims *frame, layout_slot_kind kind, int64_t begin,
                         unsigned HOST_WIDE_INT size);

/* Whether ADDRESS is a constant distance from one of the frame's bases: its position then goes
   to *RET_POSITION.  */
bool frame_position(const frame_claims *frame, rtx address, int64_t *ret_position);

/* Fills in the window and bases of FRAME, all but the window's locals, and claims what the target
   puts around those: the return address, saved registers, arguments of callees.  Each target has
   its own.  Returns false where it cannot be told.  */
bool frame_lay_out(frame_claims *frame);

/* The registers that the prologue saves, in the order of its code.  */
void find_saved_registers(auto_vec<saved_register, 32> *ret_registers);

/* Claims of what the source or the compiler has declared: variables, parameters, the stack
   protector's canary.  */
void claim_variables(frame_claims *frame);

/* Whether bytes at POSITION are in the caller's frame: arguments that it passes, and room that some
   ABIs have it leave for those passed in registers.  */
bool is_of_caller(const frame_claims *frame, int64_t position);

/* Claims of what the function keeps in its caller's frame beyond the parameters that were claimed
   by claim_variables.  */
void claim_in_caller(frame_claims *frame);

/* What SLOT says of DECL, the variable or parameter that it is for: name, type, place.  */
void slot_describe(layout_slot *slot, tree decl);

/* Claims of memory that was taken without a declaration, for temporaries and spills, and the
   holes that this left.  */
void claim_memory(frame_claims *frame);

/* From now on what is given up before a function is read is remembered: variables that are in no
   block, and how far the frame had grown when no register had been allocated.  PLUGIN is the name
   the callbacks are registered under.  */
void locals_watch(const char *plugin);
void memory_watch(const char *plugin);
void slots_watch(const char *plugin);

/* Fills in the slots of FRAME, whose sizes are there, for the current function.  None are, where
   it cannot be told of each byte what it is for.  */
void slots_read(layout_frame *frame);

#endif
