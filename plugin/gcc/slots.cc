#include "slots.h"

#include "rtl.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include <target.h>
#include "tm_p.h"

#include "session.h"

layout_slot *claim_bytes(frame_claims *frame, layout_slot_kind kind, int64_t begin,
                         unsigned HOST_WIDE_INT size)
{
    layout_claim claim = {};

    claim.slot.kind = kind;
    claim.slot.has_offset = true;
    claim.span.begin = begin;
    claim.span.end = begin + static_cast<int64_t>(size);
    return &frame->claims.safe_push(claim)->slot;
}

bool frame_position(const frame_claims *frame, rtx address, int64_t *ret_position)
{
    HOST_WIDE_INT offset = 0;
    int64_t base;

    if (GET_CODE(address) == PLUS && CONST_INT_P(XEXP(address, 1))) {
        offset = INTVAL(XEXP(address, 1));
        address = XEXP(address, 0);
    }
    /* On some targets two of these are one register, which then is the frame pointer.  */
    if (address == frame_pointer_rtx)
        base = frame->bases.locals;
    else if (address == virtual_stack_vars_rtx)
        base = frame->bases.locals + targetm.starting_frame_offset();
    else if (address == arg_pointer_rtx)
        base = frame->bases.arguments;
    else if (address == virtual_incoming_args_rtx || address == crtl->args.internal_arg_pointer)
        base = frame->bases.arguments + FIRST_PARM_OFFSET(current_function_decl);
    else if (address == hard_frame_pointer_rtx && frame->bases.has_hard_frame)
        base = frame->bases.hard_frame;
    else if (address == stack_pointer_rtx)
        base = frame->bases.stack_pointer;
    else
        return false;
    *ret_position = base + offset;
    return true;
}

/* The part of the frame that GCC hands out itself.  Returns false where it depends on the length
   of vector registers.  */
static bool find_locals(frame_claims *frame)
{
    HOST_WIDE_INT end;
    int64_t start = frame->bases.locals + targetm.starting_frame_offset();

    if (!crtl->x_frame_offset.is_constant(&end))
        return false;
    frame->window.locals.begin = start + MIN(end, 0);
    frame->window.locals.end = start + MAX(end, 0);
    frame->window.locals_align = MAX(crtl->max_used_stack_slot_alignment / BITS_PER_UNIT, 1u);
    return true;
}

/* Arguments that are pushed for callees lie beyond the fixed part of the frame, and of what it
   allocates dynamically.  */
static bool claim_pushed(frame_claims *frame)
{
    layout_span *span = &frame->window.span;
    HOST_WIDE_INT size;

    if (!current_function_pushed_stack_size.is_constant(&size))
        return false;
    if (size == 0)
        return true;
    layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_OUTGOING,
                                    STACK_GROWS_DOWNWARD ? span->begin - size : span->end, size);
    slot->has_offset = !cfun->calls_alloca;
    if (STACK_GROWS_DOWNWARD)
        span->begin -= size;
    else
        span->end += size;
    return true;
}

void slots_watch(const char *plugin)
{
    locals_watch(plugin);
    memory_watch(plugin);
}

void slots_read(layout_frame *frame)
{
    frame_claims found;

    found.window = layout_window();
    found.window.grows_up = !STACK_GROWS_DOWNWARD;
    found.window.fixed.begin = HOST_WIDE_INT_MIN;
    found.window.fixed.end = HOST_WIDE_INT_MAX;
    if (!frame_lay_out(&found) || !find_locals(&found) || !claim_pushed(&found))
        return;
    claim_variables(&found);
    claim_in_caller(&found);
    claim_memory(&found);
    /* Where claims cross the truth is not known, and nothing is told.  */
    if (layout_slots_arrange(frame, &found.window, found.claims.address(), found.claims.length(),
                             found.holes.address(), found.holes.length(), &session.arena))
        frame->slot_count = 0;
}
