#include "still.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "regs.h"

namespace
{

bool is_other_register(const_rtx x)
{
    return REG_P(x) && x != stack_pointer_rtx;
}

bool is_still_address(const_rtx x)
{
    if (GET_CODE(x) == PLUS)
        return is_other_register(XEXP(x, 0)) && CONST_INT_P(XEXP(x, 1));
    return is_other_register(x) || CONSTANT_P(x);
}

bool is_still_operand(const_rtx x)
{
    if (GET_CODE(x) == SIGN_EXTEND || GET_CODE(x) == ZERO_EXTEND || GET_CODE(x) == SUBREG)
        x = XEXP(x, 0);
    return MEM_P(x) ? is_still_address(XEXP(x, 0)) : is_other_register(x) || CONSTANT_P(x);
}

bool is_still_value(const_rtx x)
{
    switch (GET_CODE(x)) {
    case PLUS:
    case MINUS:
    case AND:
    case IOR:
    case ASHIFT:
    case COMPARE:
        return is_still_operand(XEXP(x, 0)) && is_still_operand(XEXP(x, 1));
    default:
        return is_still_operand(x);
    }
}

bool is_still_set(const_rtx x)
{
    return GET_CODE(x) == SET && SET_DEST(x) != hard_frame_pointer_rtx &&
           is_still_operand(SET_DEST(x)) && is_still_value(SET_SRC(x));
}

} // namespace

bool keeps_still(const rtx_insn *insn)
{
    const_rtx pattern = PATTERN(insn);

    if (!NONJUMP_INSN_P(insn))
        return false;
    /* A sum sets the flags as well, and says no more of them.  */
    if (GET_CODE(pattern) == PARALLEL && XVECLEN(pattern, 0) == 2 &&
        GET_CODE(XVECEXP(pattern, 0, 1)) == CLOBBER && REG_P(XEXP(XVECEXP(pattern, 0, 1), 0)))
        pattern = XVECEXP(pattern, 0, 0);
    return is_still_set(pattern);
}
