/* The frame of x86, whose headers tell of it (ix86_compute_frame_layout in GCC's i386.cc), as no
   other target's do.  From the caller's side on: the return address, the frame pointer's former
   value, other registers, where variable arguments came in registers those, the locals, and
   arguments of callees where they are not pushed.  */

#include "slots.h"

#include "rtl.h"
#include "tm_p.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "regs.h"

#ifdef RED_ZONE_SIZE

#include "session.h"

/* In 64 bits the assembler calls by longer names what GCC calls "bx".  */
static const char *register_name(unsigned number)
{
    if (TARGET_64BIT && GENERAL_REGNO_P(number) && !REX_INT_REGNO_P(number))
        return layout_arena_join(&session.arena, "r", reg_names[number], nullptr);
    return reg_names[number];
}

static int compare_numbers(const void *left, const void *right)
{
    unsigned a = static_cast<const saved_register *>(left)->number;
    unsigned b = static_cast<const saved_register *>(right)->number;

    return a < b ? -1 : a > b;
}

/* Whether it is known of all REGISTERS that they lie among COUNT parts of SIZE bytes from BEGIN
   on.  */
static bool are_placed(const auto_vec<saved_register, 32> &registers, int64_t begin, int count,
                       unsigned size)
{
    for (const saved_register &one : registers)
        if (!one.has_position || one.position < begin || one.position >= begin + count * size ||
            (one.position - begin) % size != 0)
            return false;
    return !registers.is_empty();
}

static const saved_register *register_at(const auto_vec<saved_register, 32> &registers,
                                         int64_t position)
{
    for (const saved_register &one : registers)
        if (one.position == position)
            return &one;
    return nullptr;
}

/* Claims COUNT registers of SIZE bytes from BEGIN on, which are saved there in the order of their
   numbers, whether with push or mov.  Those that the prologue saves and WANTED is true of are
   these, unless their count tells otherwise.  GCC 16 saves registers apart, where they are used,
   and of some finds out that they are not used at all: then it is told by where the code saves
   them, and nothing is claimed where it saves none.  If that is not known either they stay without
   name.  */
static void claim_registers(frame_claims *frame, const auto_vec<saved_register, 32> *saved,
                            bool (*wanted)(unsigned), int64_t begin, int count, unsigned size)
{
    auto_vec<saved_register, 32> registers;

    for (const saved_register &one : *saved)
        if (wanted(one.number))
            registers.safe_push(one);
    registers.qsort(compare_numbers);
    bool in_order = static_cast<int>(registers.length()) == count;
    bool by_place = !in_order && are_placed(registers, begin, count, size);
    for (int i = 0; i < count; i++) {
        int64_t position = begin + i * size;
        const saved_register *one = in_order   ? &registers[i]
                                    : by_place ? register_at(registers, position)
                                               : nullptr;
        if (by_place && !one)
            continue;
        layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_SAVED_REGISTER, position, size);
        slot->align = size;
        if (one)
            slot->name = register_name(one->number);
    }
}

static bool is_general(unsigned number)
{
    return GENERAL_REGNO_P(number) &&
           !(frame_pointer_needed && number == HARD_FRAME_POINTER_REGNUM);
}

static bool is_vector(unsigned number)
{
    return SSE_REGNO_P(number);
}

static void claim_pushed_by_call(frame_claims *frame)
{
    const int64_t word = UNITS_PER_WORD;
    int64_t begin = -static_cast<int64_t>(INCOMING_FRAME_SP_OFFSET);

    claim_bytes(frame, LAYOUT_SLOT_RETURN_ADDRESS, -word, word)->align = word;
    /* The error code that the processor pushes for an exception.  */
    if (begin < -word)
        claim_bytes(frame, LAYOUT_SLOT_TEMPORARY, begin, -word - begin)->align = word;
    if (cfun->machine->static_chain_on_stack)
        claim_bytes(frame, LAYOUT_SLOT_TEMPORARY, begin - word, word)->align = word;
}

static void claim_saved(frame_claims *frame)
{
    const struct ix86_frame &layout = cfun->machine->frame;
    const int64_t word = UNITS_PER_WORD;
    auto_vec<saved_register, 32> saved;

    if (frame_pointer_needed) {
        layout_slot *slot =
            claim_bytes(frame, LAYOUT_SLOT_SAVED_REGISTER, -layout.hfp_save_offset, word);
        slot->name = register_name(HARD_FRAME_POINTER_REGNUM);
        slot->align = word;
    }
    if (cfun->machine->call_ms2sysv)
        claim_bytes(frame, LAYOUT_SLOT_SAVED_REGISTER, -layout.sse_reg_save_offset,
                    layout.sse_reg_save_offset - layout.reg_save_offset);
    if (!layout.nregs && !layout.nsseregs)
        return;
    find_saved_registers(&saved);
    claim_registers(frame, &saved, is_general, -layout.reg_save_offset, layout.nregs, word);
    claim_registers(frame, &saved, is_vector, -layout.sse_reg_save_offset, layout.nsseregs, 16);
}

/* Where the stack is realigned the offsets of what lies beyond are not constant.  With a register
   for the arguments, which is saved first, a copy of the return address begins a second frame;
   all but the first return address is in that.  */
static void find_fixed(frame_claims *frame)
{
    if (stack_realign_drap)
        frame->window.fixed.begin = -static_cast<int64_t>(UNITS_PER_WORD);
    else if (stack_realign_fp)
        frame->window.fixed.begin = -cfun->machine->frame.reg_save_offset;
}

/* The register for the arguments is in no part of the frame as it was laid out.  */
static bool claim_argument_register(frame_claims *frame)
{
    int64_t rest = current_function_static_stack_size - cfun->machine->frame.stack_pointer_offset;

    if (rest == 0)
        return true;
    if (rest < 0 || !stack_realign_drap)
        return false;
    frame->window.span.begin -= rest;
    layout_slot *slot =
        claim_bytes(frame, LAYOUT_SLOT_SAVED_REGISTER, frame->window.span.begin, rest);
    if (rest == UNITS_PER_WORD)
        slot->name = register_name(REGNO(crtl->drap_reg));
    return true;
}

bool frame_lay_out(frame_claims *frame)
{
    const struct ix86_frame &layout = cfun->machine->frame;
    int64_t end = -(layout.stack_pointer_offset + layout.red_zone_size);

    /* A naked function has no frame, whatever was laid out for it.  */
    if (current_function_static_stack_size == 0)
        return false;
    frame->window.span.begin = end;
    frame->bases.locals = -layout.frame_pointer_offset;
    frame->bases.arguments = -static_cast<int64_t>(ARG_POINTER_CFA_OFFSET(current_function_decl));
    frame->bases.stack_pointer = -layout.stack_pointer_offset;
    frame->bases.has_hard_frame = frame_pointer_needed;
    frame->bases.hard_frame = -layout.hard_frame_pointer_offset;
    find_fixed(frame);
    claim_pushed_by_call(frame);
    claim_saved(frame);
    if (layout.va_arg_size)
        claim_bytes(frame, LAYOUT_SLOT_TEMPORARY, -layout.frame_pointer_offset, layout.va_arg_size);
    if (layout.outgoing_arguments_size)
        claim_bytes(frame, LAYOUT_SLOT_OUTGOING, end, layout.outgoing_arguments_size)->has_offset =
            !cfun->calls_alloca;
    return claim_argument_register(frame);
}

#endif
