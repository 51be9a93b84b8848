/* How far down x86's functions move the stack pointer, read from their instructions.

   The frame as GCC laid it out does not tell of a word that is pushed and popped again at once
   (-Oz's constants), of what -fstack-check goes down to and comes back from, of what a
   frame loses as it aligns itself, nor of what calls push that are hidden in an instruction's
   text.  So the instructions are followed along all paths, and the deepest point counts.  */

#include "reach.h"

#include "rtl.h"
#include "rtl-iter.h"
#include "tm_p.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "regs.h"
#include <target.h>

#include "assembly-stack.h"
#include "pushes-i386.h"
#include "still.h"
#include "target.h"

#ifdef RED_ZONE_SIZE

namespace
{

/* A label that is still to be gone on from, and the depth there.  */
struct branch {
    const rtx_insn *label;
    int64_t depth;
};

/* A label that was passed, so many times.  */
struct passed {
    int64_t depth;
    unsigned times;
};

/* Depths are bytes from the CFA down to the stack pointer.  Where they depend on how the caller
   aligned the stack they are the worst case.  */
struct walk {
    int64_t deepest = 0; /* where the stack pointer comes */
    int64_t touched = 0; /* and what is accessed below it */
    int64_t settled = 0; /* where the prologue ends; 0: not yet seen */
    int64_t frame_pointer = 0;
    auto_vec<branch, 16> waiting;
    hash_map<int_hash<int, 0>, passed> passed_labels; /* by their uid */
};

void note_depth(walk *all, int64_t depth)
{
    all->deepest = MAX(all->deepest, depth);
}

/* The depth where the stack pointer, at DEPTH, is rounded down to a multiple of ALIGN: the CFA is a
   multiple of what the ABI has callers keep to, and of nothing more at worst.  */
int64_t aligned_depth(int64_t depth, int64_t align)
{
    int64_t incoming = INCOMING_STACK_BOUNDARY / BITS_PER_UNIT;

    if (align <= incoming)
        return ROUND_UP(depth, align);
    return ROUND_UP(depth, incoming) + align - incoming;
}

/* The depth behind INSN, which sets the stack pointer by what is not known here.  In the prologue
   it makes the frame, or part of it; later it takes what the function allocates or gives it back,
   and an epilogue's notes tell what is left.  */
int64_t unknown_depth(const walk *all, const rtx_insn *insn, bool absolute, int64_t depth)
{
    int64_t frame = current_function_static_stack_size;
    const_rtx note = find_reg_note(insn, REG_CFA_DEF_CFA, NULL_RTX);
    poly_int64 offset;
    HOST_WIDE_INT left;

    if (note && strip_offset(XEXP(note, 0), &offset) == stack_pointer_rtx &&
        offset.is_constant(&left))
        return left;
    if (all->settled)
        return absolute ? all->settled : depth;
    if (crtl->stack_realign_needed)
        frame = aligned_depth(frame, crtl->stack_alignment_needed / BITS_PER_UNIT);
    return MAX(depth, frame);
}

/* Whether INSN changes the stack pointer by a constant for what the function allocates dynamically,
   all at once or, in a loop, piece by piece: it is not of the prologue or an epilogue, and what is
   for arguments of calls has a note that says how many bytes of those there are by then.  */
bool allocates(const walk *all, const rtx_insn *insn)
{
    return all->settled && cfun->calls_alloca && !RTX_FRAME_RELATED_P(insn) &&
           !find_reg_note(insn, REG_ARGS_SIZE, NULL_RTX);
}

/* The depth behind INSN, which changes it from DEPTH by OFFSET.  Where it is both for something
   dynamic and for arguments, its note has what these take.  */
int64_t changed_depth(const walk *all, const rtx_insn *insn, HOST_WIDE_INT offset, int64_t depth)
{
    const_rtx note = find_reg_note(insn, REG_ARGS_SIZE, NULL_RTX);

    if (allocates(all, insn))
        return depth;
    if (note && all->settled && cfun->calls_alloca && CONST_INT_P(XEXP(note, 0)))
        return all->settled + INTVAL(XEXP(note, 0));
    return depth - offset;
}

/* The depth behind INSN, which sets the stack pointer to VALUE.  */
int64_t depth_of_value(const walk *all, const rtx_insn *insn, const_rtx value, int64_t depth)
{
    const_rtx base = value;
    HOST_WIDE_INT offset = 0;

    if (GET_CODE(value) == AND && XEXP(value, 0) == stack_pointer_rtx &&
        CONST_INT_P(XEXP(value, 1)))
        return aligned_depth(depth, -INTVAL(XEXP(value, 1)));
    if ((GET_CODE(value) == PLUS || GET_CODE(value) == MINUS) && CONST_INT_P(XEXP(value, 1))) {
        offset = GET_CODE(value) == PLUS ? INTVAL(XEXP(value, 1)) : -INTVAL(XEXP(value, 1));
        base = XEXP(value, 0);
    }
    if (base == stack_pointer_rtx)
        return changed_depth(all, insn, offset, depth);
    if (base == hard_frame_pointer_rtx && all->frame_pointer)
        return all->frame_pointer - offset;
    return unknown_depth(all, insn, REG_P(base) || MEM_P(base), depth);
}

/* Whether what is accessed BELOW bytes under the stack pointer is there for the function: in the
   red zone, or to probe for a stack.  Else the source leaves an array's bounds, where it cannot be
   meant to come.  */
bool is_reached(HOST_WIDE_INT below)
{
    return below <= RED_ZONE_SIZE || flag_stack_check != NO_STACK_CHECK ||
           flag_stack_clash_protection;
}

/* Follows the stack pointer through the address of MEMORY.  A push takes whole words.  */
void follow_memory(walk *all, const_rtx memory, int64_t *depth)
{
    const_rtx address = XEXP(memory, 0);
    HOST_WIDE_INT size = 0;

    if (GET_MODE(memory) != BLKmode)
        size = ROUND_UP(GET_MODE_SIZE(GET_MODE(memory)).to_constant(), UNITS_PER_WORD);
    switch (GET_CODE(address)) {
    case PRE_DEC:
        if (XEXP(address, 0) == stack_pointer_rtx)
            *depth += size;
        break;
    case POST_INC:
        if (XEXP(address, 0) == stack_pointer_rtx)
            *depth -= size;
        break;
    case PRE_MODIFY:
        if (XEXP(address, 0) == stack_pointer_rtx && GET_CODE(XEXP(address, 1)) == PLUS &&
            CONST_INT_P(XEXP(XEXP(address, 1), 1)))
            *depth -= INTVAL(XEXP(XEXP(address, 1), 1));
        break;
    case PLUS:
        if (XEXP(address, 0) == stack_pointer_rtx && CONST_INT_P(XEXP(address, 1)) &&
            is_reached(-INTVAL(XEXP(address, 1))))
            all->touched = MAX(all->touched, *depth - INTVAL(XEXP(address, 1)));
        break;
    default:
        break;
    }
}

/* Whether SET rounds the stack pointer down by clearing its low byte or word: so GCC writes an
   "and" with -256 or -65536 (the splitters behind *anddi_1 in GCC's i386.md).  */
bool clears_low_part(const_rtx set)
{
    const_rtx part = SET_DEST(set);

    return GET_CODE(part) == STRICT_LOW_PART && REG_P(XEXP(part, 0)) &&
           REGNO(XEXP(part, 0)) == STACK_POINTER_REGNUM && SET_SRC(set) == const0_rtx;
}

void follow_set(walk *all, const rtx_insn *insn, const_rtx set, int64_t *depth)
{
    const_rtx target = SET_DEST(set);
    poly_int64 offset;
    HOST_WIDE_INT constant;

    if (target == stack_pointer_rtx)
        *depth = depth_of_value(all, insn, SET_SRC(set), *depth);
    else if (clears_low_part(set))
        *depth = aligned_depth(*depth, int64_t{1} << GET_MODE_BITSIZE(
                                           as_a<scalar_int_mode>(GET_MODE(XEXP(target, 0)))));
    else if (target == hard_frame_pointer_rtx && frame_pointer_needed &&
             strip_offset(SET_SRC(set), &offset) == stack_pointer_rtx &&
             offset.is_constant(&constant))
        all->frame_pointer = *depth - constant;
}

/* Takes INSN's step down or up.  */
void follow(walk *all, const rtx_insn *insn, int64_t *depth)
{
    const_rtx pattern = PATTERN(insn);
    subrtx_iterator::array_type array;

    note_depth(all, *depth + words_pushed_by(insn) * UNITS_PER_WORD);
    if (INSN_CODE(insn) < 0)
        note_depth(all, *depth + assembly_stack_read(insn).down);
    FOR_EACH_SUBRTX(iter, array, pattern, NONCONST)
    if (MEM_P(*iter))
        follow_memory(all, *iter, depth);
    if (GET_CODE(pattern) == SET)
        follow_set(all, insn, pattern, depth);
    else if (GET_CODE(pattern) == PARALLEL)
        for (int i = 0; i < XVECLEN(pattern, 0); i++)
            if (GET_CODE(XVECEXP(pattern, 0, i)) == SET)
                follow_set(all, insn, XVECEXP(pattern, 0, i), depth);
    note_depth(all, *depth);
}

void wait_for(walk *all, const_rtx label, int64_t depth)
{
    all->waiting.safe_push({as_a<const rtx_insn *>(label), depth});
}

/* Has all labels that INSN may jump to wait.  */
void wait_for_targets(walk *all, const rtx_insn *insn, int64_t depth)
{
    subrtx_iterator::array_type array;
    rtx_jump_table_data *table = nullptr;

    FOR_EACH_SUBRTX(iter, array, PATTERN(insn), ALL)
    if (GET_CODE(*iter) == LABEL_REF)
        wait_for(all, label_ref_label(*iter), depth);
    if (!tablejump_p(insn, nullptr, &table) || !table)
        return;
    rtvec labels = table->get_labels();
    for (int i = 0; i < GET_NUM_ELEM(labels); i++)
        wait_for(all, label_ref_label(RTVEC_ELT(labels, i)), depth);
}

/* Whether LABEL was not yet passed as deep.  In code that is right the depth at a label is one;
   only where it is not known can it differ, and that is not gone after forever.  */
bool is_news(walk *all, const rtx_insn *label, int64_t depth)
{
    static const unsigned most = 8;
    passed &label_passed = all->passed_labels.get_or_insert(INSN_UID(label));

    if (label_passed.times > 0 && (depth <= label_passed.depth || label_passed.times == most))
        return false;
    label_passed.depth = depth;
    label_passed.times++;
    return true;
}

/* Goes on from INSN, at DEPTH, to where the path ends or was gone before.  */
void follow_path(walk *all, const rtx_insn *insn, int64_t depth)
{
    for (; insn && !BARRIER_P(insn); insn = NEXT_INSN(insn)) {
        if (LABEL_P(insn)) {
            if (!is_news(all, insn, depth))
                return;
        } else if (NOTE_P(insn) && NOTE_KIND(insn) == NOTE_INSN_PROLOGUE_END) {
            all->settled = MAX(all->settled, depth);
            if (!targetm.profile_before_prologue())
                note_depth(all, depth + words_pushed_for_profiler() * UNITS_PER_WORD);
        } else if (NONDEBUG_INSN_P(insn) && !keeps_still(insn)) {
            follow(all, insn, &depth);
            if (JUMP_P(insn))
                wait_for_targets(all, insn, depth);
        }
    }
}

void follow_waiting(walk *all)
{
    while (!all->waiting.is_empty()) {
        branch next = all->waiting.pop();
        follow_path(all, next.label, next.depth);
    }
}

/* What the stack pointer is below the CFA at the function's first instruction.  Functions for
   Windows that can be patched have pushed the frame pointer in the text before it.  */
int64_t depth_at_entry()
{
    int64_t depth = INCOMING_FRAME_SP_OFFSET;

    if (!TARGET_64BIT &&
        lookup_attribute("ms_hook_prologue", DECL_ATTRIBUTES(current_function_decl)))
        depth += UNITS_PER_WORD;
    return depth;
}

} // namespace

bool reach_read(uint64_t *ret_moved, uint64_t *ret_touched)
{
    walk all;
    int64_t entry = depth_at_entry();

    note_depth(&all, entry);
    if (targetm.profile_before_prologue())
        note_depth(&all, entry + words_pushed_for_profiler() * UNITS_PER_WORD);
    follow_path(&all, get_insns(), entry);
    follow_waiting(&all);
    /* What no jump leads to: where exceptions are caught, what computed jumps and jumps from other
       functions reach.  All have the frame as the prologue made it.  */
    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn))
        if (LABEL_P(insn) && !all.passed_labels.get(INSN_UID(insn))) {
            follow_path(&all, insn, all.settled ? all.settled : entry);
            follow_waiting(&all);
        }
    *ret_moved = all.deepest;
    *ret_touched = all.touched;
    return true;
}

#else

bool reach_read(uint64_t *, uint64_t *)
{
    return false;
}

#endif
