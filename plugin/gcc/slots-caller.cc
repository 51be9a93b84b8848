/* What a function keeps in its caller's frame.

   Some ABIs have a caller leave room for the arguments that it passes in registers (Microsoft's for
   x86-64, PowerPC's, PA-RISC's).  The called function keeps there what it wants in memory of them,
   or gets no register for later; where it takes variable arguments, it puts those there that came
   in registers, beside the others.  Only its instructions tell of either.  On ARM, where a caller
   leaves no room, such a function makes some as it begins, which counts as the caller's here: it is
   not in the size of the function's own frame.  */

#include "slots.h"

#include "rtl.h"
#include "rtl-iter.h"
#include "tm_p.h"

#include "memmodel.h"
#include "alias.h"
#include "emit-rtl.h"
#include "function.h"

#include "target.h"

bool is_of_caller(const frame_claims *frame, int64_t position)
{
    return frame->window.grows_up ? position < frame->window.span.begin
                                  : position >= frame->window.span.end &&
                                        position >= -static_cast<int64_t>(frame_pushed_arguments());
}

/* The room for arguments in registers; none where the function's caller leaves none.  */
static layout_span room_for_registers(const frame_claims *frame)
{
    layout_span room = {0, 0};
#ifdef REG_PARM_STACK_SPACE
#ifdef INCOMING_REG_PARM_STACK_SPACE
    int64_t size = INCOMING_REG_PARM_STACK_SPACE(current_function_decl);
#else
    int64_t size = REG_PARM_STACK_SPACE(current_function_decl);
#endif

    room.begin = frame->bases.arguments + FIRST_PARM_OFFSET(current_function_decl);
    if (ARGS_GROW_DOWNWARD)
        room.begin -= size;
    room.end = room.begin + size;
#else
    (void)frame;
#endif
    return room;
}

static bool is_claimed(const frame_claims *frame, int64_t position)
{
    for (const layout_claim &claim : frame->claims)
        if (claim.slot.of_caller && claim.span.begin <= position && position < claim.span.end)
            return true;
    return false;
}

/* Claims the memory of the parameter whose bytes MEMORY is at POSITION, if it is that.  */
static void claim_kept_parameter(frame_claims *frame, const_rtx memory, int64_t position)
{
    tree parameter = MEM_EXPR(memory);
    HOST_WIDE_INT offset;

    if (!parameter || TREE_CODE(parameter) != PARM_DECL || !MEM_OFFSET_KNOWN_P(memory) ||
        !MEM_OFFSET(memory).is_constant(&offset) || !tree_fits_uhwi_p(DECL_SIZE_UNIT(parameter)) ||
        is_claimed(frame, position))
        return;
    layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_PARAMETER, position - offset,
                                    tree_to_uhwi(DECL_SIZE_UNIT(parameter)));
    slot_describe(slot, parameter);
    slot->of_caller = true;
}

/* Claims what MEMORY, used by an instruction, is for, if it is in ROOM; variable arguments' are
   added to *SAVED.  */
static void read_memory(frame_claims *frame, const layout_span *room, const_rtx memory,
                        layout_span *saved)
{
    bool variable = cfun->stdarg && MEM_ALIAS_SET(memory) == get_varargs_alias_set();
    HOST_WIDE_INT size;
    int64_t position;

    if (variable && target_saves_all_arguments())
        *saved = *room;
    if (!frame_position(frame, XEXP(memory, 0), &position) || position < room->begin ||
        !MEM_SIZE_KNOWN_P(memory) || !MEM_SIZE(memory).is_constant(&size) ||
        position + size > room->end)
        return;
    if (!variable)
        claim_kept_parameter(frame, memory, position);
    else if (saved->begin == saved->end)
        *saved = {position, position + size};
    else
        *saved = {MIN(saved->begin, position), MAX(saved->end, position + size)};
}

/* Claims the bytes where a function with variable arguments has those that came in registers.  */
static void claim_variable_arguments(frame_claims *frame, layout_span span)
{
    if (span.begin < span.end)
        claim_bytes(frame, LAYOUT_SLOT_TEMPORARY, span.begin, span.end - span.begin)->of_caller =
            true;
}

void claim_in_caller(frame_claims *frame)
{
    const int64_t pushed = frame_pushed_arguments();
    const layout_span room = room_for_registers(frame);
    layout_span saved = {0, 0};

    if (cfun->stdarg)
        claim_variable_arguments(frame, {-pushed, 0});
    if (room.begin >= room.end)
        return;
    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn)) {
        subrtx_iterator::array_type array;

        if (!NONDEBUG_INSN_P(insn))
            continue;
        FOR_EACH_SUBRTX(iter, array, PATTERN(insn), NONCONST)
        if (MEM_P(*iter))
            read_memory(frame, &room, *iter, &saved);
    }
    claim_variable_arguments(frame, saved);
}
