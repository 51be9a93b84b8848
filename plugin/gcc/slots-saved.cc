/* The registers that a prologue saves, read from its code.

   Instructions of a prologue are marked as such, and where they themselves do not tell what they
   mean for the frame, notes on them do: the same ones that GCC makes its unwind tables from
   (dwarf2cfi.cc), which it does not make for every target and option.  */

#include "slots.h"

#include "rtl.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "regs.h"
#include "hard-reg-set.h"
#include "tm_p.h"

namespace
{

/* Where registers point to as the prologue goes on, in bytes from the CFA.  */
struct register_positions {
    auto_vec<saved_register, 32> *found;
    struct {
        unsigned number;
        int64_t position;
    } known[8];
    unsigned known_count;
    /* Registers that others were copied to and that are not yet changed; they are saved for
       those.  */
    struct {
        unsigned number;
        unsigned of;
    } copies[4];
    unsigned copy_count;
};

int64_t *find_position(register_positions *all, unsigned number)
{
    for (unsigned i = 0; i < all->known_count; i++)
        if (all->known[i].number == number)
            return &all->known[i].position;
    return nullptr;
}

void forget(register_positions *all, unsigned number)
{
    for (unsigned i = 0; i < all->known_count; i++)
        if (all->known[i].number == number) {
            all->known[i] = all->known[--all->known_count];
            return;
        }
}

void remember(register_positions *all, unsigned number, int64_t position)
{
    int64_t *known = find_position(all, number);

    if (known)
        *known = position;
    else if (all->known_count < ARRAY_SIZE(all->known)) {
        all->known[all->known_count].number = number;
        all->known[all->known_count++].position = position;
    }
}

/* The position that VALUE, a register and maybe a constant, has.  */
bool evaluate(register_positions *all, rtx value, int64_t *ret_position)
{
    HOST_WIDE_INT offset = 0;

    if (GET_CODE(value) == PLUS && CONST_INT_P(XEXP(value, 1))) {
        offset = INTVAL(XEXP(value, 1));
        value = XEXP(value, 0);
    }
    int64_t *base = REG_P(value) ? find_position(all, REGNO(value)) : nullptr;
    if (!base)
        return false;
    *ret_position = *base + offset;
    return true;
}

/* The same for an address, which may change a register before or after its use.  */
bool evaluate_address(register_positions *all, const_rtx memory, int64_t *ret_position)
{
    rtx address = XEXP(memory, 0);
    HOST_WIDE_INT size = GET_MODE_SIZE(GET_MODE(memory)).to_constant();
    int64_t change = 0, *base;
    bool before = true;

    switch (GET_CODE(address)) {
    case PRE_DEC:
        change = -size;
        break;
    case PRE_INC:
        change = size;
        break;
    case POST_DEC:
        before = false;
        change = -size;
        break;
    case POST_INC:
        before = false;
        change = size;
        break;
    case PRE_MODIFY:
    case POST_MODIFY:
        before = GET_CODE(address) == PRE_MODIFY;
        if (GET_CODE(XEXP(address, 1)) != PLUS || !CONST_INT_P(XEXP(XEXP(address, 1), 1)))
            return false;
        change = INTVAL(XEXP(XEXP(address, 1), 1));
        break;
    default:
        return evaluate(all, address, ret_position);
    }
    base = find_position(all, REGNO(XEXP(address, 0)));
    if (!base)
        return false;
    *ret_position = before ? *base + change : *base;
    *base += change;
    return true;
}

/* The register whose value NUMBER has: its own, or the one that it is a copy of.  */
unsigned copied_register(const register_positions *all, unsigned number)
{
    for (unsigned i = 0; i < all->copy_count; i++)
        if (all->copies[i].number == number)
            return all->copies[i].of;
    return number;
}

/* The bytes of register NUMBER that are saved where its note says so of SIZE.  A general register
   is saved whole; RISC-V's notes on those that a routine saves have them as half as wide
   (riscv_adjust_libcall_cfi_prologue in GCC's riscv.cc).  */
HOST_WIDE_INT saved_size(unsigned number, HOST_WIDE_INT size)
{
    bool is_general = TEST_HARD_REG_BIT(reg_class_contents[GENERAL_REGS], number);

    return is_general ? MAX(size, UNITS_PER_WORD) : size;
}

#ifdef TARGET_THUMB1

/* Whether the function has a use for register NUMBER, its prologue apart.  */
bool is_used(unsigned number)
{
    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn))
        if (INSN_P(insn) && !RTX_FRAME_RELATED_P(insn) && set_of(regno_reg_rtx[number], insn))
            return true;
    return false;
}

#endif

/* Whether register NUMBER is pushed for the room that it takes: Thumb-1's prologue moves the stack
   pointer so at -Os, with the lowest registers, those of arguments and then others that the
   function does not use, and its notes are as if all were saved (thumb1_extra_regs_pushed in GCC's
   arm.cc).  */
bool only_makes_room(unsigned number)
{
#ifdef TARGET_THUMB1
    if (!TARGET_THUMB1 || crtl->calls_eh_return || number > 7 ||
        (frame_pointer_needed && number == HARD_FRAME_POINTER_REGNUM))
        return false;
    return number <= 3 || (optimize_size && !is_used(number));
#else
    (void)number;
    return false;
#endif
}

void note_saved(register_positions *all, unsigned number, const_rtx memory)
{
    saved_register saved = {};
    HOST_WIDE_INT size;

    if (!GET_MODE_SIZE(GET_MODE(memory)).is_constant(&size) || only_makes_room(number))
        return;
    saved.number = copied_register(all, number);
    saved.size = saved_size(saved.number, size);
    saved.has_position = evaluate_address(all, memory, &saved.position);
    for (const saved_register &former : *all->found)
        if (former.number == saved.number)
            return;
    all->found->safe_push(saved);
}

/* PA-RISC's prologue copies the frame pointer away before it sets and saves it; PowerPC's can save
   the return address from a general register only.  */
void note_copy(register_positions *all, unsigned target, const_rtx value)
{
    for (unsigned i = 0; i < all->copy_count; i++)
        if (all->copies[i].number == target)
            all->copies[i--] = all->copies[--all->copy_count];
    if (!REG_P(value) || REGNO(value) == STACK_POINTER_REGNUM ||
        all->copy_count == ARRAY_SIZE(all->copies))
        return;
    all->copies[all->copy_count].number = target;
    all->copies[all->copy_count++].of = copied_register(all, REGNO(value));
}

void follow_set(register_positions *all, const_rtx set)
{
    rtx target = SET_DEST(set), value = SET_SRC(set);
    int64_t position;

    if (MEM_P(target)) {
        if (REG_P(value))
            note_saved(all, REGNO(value), target);
        else if (GET_MODE_SIZE(GET_MODE(target)).is_constant())
            (void)evaluate_address(all, target, &position);
    } else if (REG_P(target)) {
        if (evaluate(all, value, &position))
            remember(all, REGNO(target), position);
        else
            forget(all, REGNO(target));
        note_copy(all, REGNO(target), value);
    }
}

/* Sets that happen together all see what was before; only the stack pointer matters to more than
   one of them, and it is changed last.  */
void follow_pattern(register_positions *all, const_rtx pattern)
{
    if (GET_CODE(pattern) == SET)
        follow_set(all, pattern);
    else if (GET_CODE(pattern) == PARALLEL || GET_CODE(pattern) == SEQUENCE) {
        bool together = GET_CODE(pattern) == PARALLEL;

        for (int pass = 0; pass < (together ? 2 : 1); pass++)
            for (int i = 0; i < XVECLEN(pattern, 0); i++) {
                rtx part = XVECEXP(pattern, 0, i);
                if (GET_CODE(part) == SET && (!together || REG_P(SET_DEST(part)) == (pass == 1)))
                    follow_set(all, part);
            }
    }
}

/* What the notes on INSN say instead of its pattern.  Returns whether any does.  */
bool follow_notes(register_positions *all, const rtx_insn *insn)
{
    bool told = false;

    for (rtx note = REG_NOTES(insn); note; note = XEXP(note, 1))
        switch (REG_NOTE_KIND(note)) {
        case REG_FRAME_RELATED_EXPR:
            follow_pattern(all, XEXP(note, 0));
            return true;
        case REG_CFA_OFFSET:
        case REG_CFA_ADJUST_CFA:
            follow_pattern(all, XEXP(note, 0) ? XEXP(note, 0) : PATTERN(insn));
            told = true;
            break;
        default:
            break;
        }
    return told;
}

} // namespace

void find_saved_registers(auto_vec<saved_register, 32> *ret_registers)
{
    register_positions all = {};

    all.found = ret_registers;
    remember(&all, STACK_POINTER_REGNUM, -INCOMING_FRAME_SP_OFFSET);
    bool epilogue = false;
    for (rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn)) {
        if (NOTE_P(insn) && NOTE_KIND(insn) == NOTE_INSN_EPILOGUE_BEG)
            epilogue = true;
        else if (BARRIER_P(insn))
            epilogue = false;
        else if (!epilogue && INSN_P(insn) && RTX_FRAME_RELATED_P(insn) &&
                 !follow_notes(&all, insn))
            follow_pattern(&all, PATTERN(insn));
    }
}
