/* The frame of targets whose headers do not tell of it: from the distances between registers that
   were eliminated, as GCC's debug information does it (dwarf2out.cc), and from the prologue.  */

#include "slots.h"

#include "rtl.h"
#include "tm_p.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "insn-config.h"
#include "ira.h"
#include "lra.h"
#include "regs.h"
#include "reload.h"

#include "session.h"
#include "target.h"

#ifndef RED_ZONE_SIZE

/* What became of REG: *RET_OFFSET bytes from the register returned, or null where that is not
   constant.  */
static rtx eliminated(rtx reg, int64_t *ret_offset)
{
    rtx value = ira_use_lra_p ? lra_eliminate_regs(reg, VOIDmode, NULL_RTX)
                              : eliminate_regs(reg, VOIDmode, NULL_RTX);
    poly_int64 offset = 0;
    HOST_WIDE_INT constant;

    value = strip_offset(value, &offset);
    if (!offset.is_constant(&constant))
        return NULL_RTX;
    *ret_offset = constant;
    return value;
}

/* The bases, from where the frame and argument pointers went.  */
static bool find_bases(frame_claims *frame)
{
    frame_bases *bases = &frame->bases;
    int64_t locals_offset, argument_offset;
    HOST_WIDE_INT distance;
#ifdef FRAME_POINTER_CFA_OFFSET
    poly_int64 from_cfa = FRAME_POINTER_CFA_OFFSET(current_function_decl);
#else
    poly_int64 from_cfa = ARG_POINTER_CFA_OFFSET(current_function_decl);
#endif
    rtx locals_base = eliminated(frame_pointer_rtx, &locals_offset);
    rtx argument_base = eliminated(arg_pointer_rtx, &argument_offset);

    if (!locals_base || locals_base != argument_base || !from_cfa.is_constant(&distance))
        return false;
#ifdef FRAME_POINTER_CFA_OFFSET
    bases->locals = -distance;
    bases->arguments = bases->locals + argument_offset - locals_offset;
#else
    bases->arguments = -distance;
    bases->locals = bases->arguments + locals_offset - argument_offset;
#endif
    if (argument_base == hard_frame_pointer_rtx) {
        bases->has_hard_frame = true;
        bases->hard_frame = bases->arguments - argument_offset;
    }
    return true;
}

#if STACK_GROWS_DOWNWARD

/* The distance of the stack pointer, after the prologue, from the argument pointer.  RISC-V's GCC
   lays out the frame anew when it is asked (riscv_initial_elimination_offset in its riscv.cc),
   which can come out otherwise by now; its frames end at the CFA.  */
static bool find_stack_pointer(int64_t *ret_distance)
{
#ifdef RISCV_STACK_ALIGN
    *ret_distance = current_function_static_stack_size - crtl->args.pretend_args_size;
    return true;
#else
    static const struct {
        int from, to;
    } pairs[] = ELIMINABLE_REGS;

    for (unsigned i = 0; i < ARRAY_SIZE(pairs); i++)
        if (pairs[i].from == ARG_POINTER_REGNUM && pairs[i].to == STACK_POINTER_REGNUM) {
            poly_int64 offset;
            HOST_WIDE_INT constant;

            INITIAL_ELIMINATION_OFFSET(pairs[i].from, pairs[i].to, offset);
            if (!offset.is_constant(&constant))
                return false;
            *ret_distance = constant;
            return true;
        }
    return false;
#endif
}

static bool find_window(frame_claims *frame)
{
    int64_t size = current_function_static_stack_size, distance;

    if (!find_stack_pointer(&distance))
        return false;
    frame->bases.stack_pointer = frame->bases.arguments - distance;
    frame->window.span.begin = frame->bases.stack_pointer;
    /* PowerPC's prologues leave the stack pointer alone where the frame fits the red zone.  */
    if (distance == 0 && target_red_zone() > 0)
        frame->window.span.begin -= size;
    frame->window.span.end = frame->window.span.begin + size;
    /* What is beyond are arguments, or what the call pushed.  */
    return frame->window.span.end <= 0;
}
#else
static bool find_window(frame_claims *frame)
{
    frame->window.span.begin = 0;
    frame->window.span.end = current_function_static_stack_size;
    frame->bases.stack_pointer = frame->window.span.end;
    return true;
}
#endif

static void claim_saved(frame_claims *frame)
{
    auto_vec<saved_register, 32> saved;

    find_saved_registers(&saved);
    for (const saved_register &one : saved) {
        bool of_caller = one.has_position && is_of_caller(frame, one.position);

        /* What ARM's prologue pushes first are arguments.  */
        if (!one.has_position || (of_caller && frame_pushed_arguments()))
            continue;
        layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_SAVED_REGISTER, one.position, one.size);
        slot->name = target_register_name(one.number, &session.arena);
        /* PowerPC's and PA-RISC's functions save their return address there.  */
        slot->of_caller = of_caller;
    }
}

/* Beside the stack pointer is what the ABI has a function keep for those it calls: their arguments,
   and on some targets an area of which a part is for the called function's registers, the linkage
   area of PowerPC for one, or PA-RISC's frame marker.  A register of the function's own may be
   saved at the near end of it.  */
static bool claim_outgoing(frame_claims *frame)
{
    HOST_WIDE_INT size;
    const layout_span &span = frame->window.span;
    poly_int64 area = STACK_POINTER_OFFSET;
    HOST_WIDE_INT area_size;

    if (!crtl->outgoing_args_size.is_constant(&size) || !area.is_constant(&area_size))
        return false;
    if (!ACCUMULATE_OUTGOING_ARGS || crtl->is_leaf)
        size = 0;
    size += abs_hwi(area_size);
    if (size == 0 || frame->bases.stack_pointer != (STACK_GROWS_DOWNWARD ? span.begin : span.end))
        return true;
    int64_t begin = STACK_GROWS_DOWNWARD ? span.begin : span.end - size, end = begin + size;
    for (const layout_claim &claim : frame->claims)
        if (claim.slot.kind == LAYOUT_SLOT_SAVED_REGISTER && claim.span.begin == begin)
            begin = claim.span.end;
    if (begin < end)
        claim_bytes(frame, LAYOUT_SLOT_OUTGOING, begin, end - begin)->has_offset =
            !cfun->calls_alloca;
    return true;
}

bool frame_lay_out(frame_claims *frame)
{
    if (!find_bases(frame) || !find_window(frame))
        return false;
    if (INCOMING_FRAME_SP_OFFSET > 0)
        claim_bytes(frame, LAYOUT_SLOT_RETURN_ADDRESS,
                    -static_cast<int64_t>(INCOMING_FRAME_SP_OFFSET), INCOMING_FRAME_SP_OFFSET);
    claim_saved(frame);
    return claim_outgoing(frame);
}

#endif
