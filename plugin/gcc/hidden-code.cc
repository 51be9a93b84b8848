#include "hidden-code.h"

#include "rtl.h"
#include "tm.h"
#include "tm_p.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "insn-codes.h"
#include "output.h"

#include "session.h"
#include "spell.h"

namespace
{

#if defined RED_ZONE_SIZE || defined TARGET_PA_11

hidden_call call_of(const char *symbol)
{
    return {layout_strings_keep(&session.strings, symbol), false, false, false};
}

#endif

#ifdef RED_ZONE_SIZE /* x86 */

/* What the first of PATTERN's parts gets by no other instructions: the UNSPEC, or null.  */
const_rtx asked_of(const_rtx pattern)
{
    const_rtx first = GET_CODE(pattern) == PARALLEL ? XVECEXP(pattern, 0, 0) : NULL_RTX;

    return first && GET_CODE(first) == SET && GET_CODE(SET_SRC(first)) == UNSPEC ? SET_SRC(first)
                                                                                 : NULL_RTX;
}

/* The call of the function among the parts of UNSPEC.  */
hidden_call call_in(const_rtx unspec)
{
    hidden_call call = {};

    for (int i = 0; i < XVECLEN(unspec, 0); i++) {
        const_rtx part = XVECEXP(unspec, 0, i);
        if (GET_CODE(part) == SYMBOL_REF && !SYMBOL_REF_TLS_MODEL(part))
            call.callee = spell_label(XSTR(part, 0));
    }
    return call;
}

#endif

#ifdef TARGET_PA_11

/* The routine of PA-RISC's millicode for VALUE; those for division by some constants are its own
   (pa_output_mul_insn, pa_output_div_insn and pa_output_mod_insn in GCC's pa.cc).  */
hidden_call millicode(const_rtx value)
{
    const char *name = nullptr;

    switch (GET_CODE(value)) {
    case MULT:
        return call_of("$$mulI");
    case MOD:
        return call_of("$$remI");
    case UMOD:
        return call_of("$$remU");
    case DIV:
        name = "$$divI";
        break;
    case UDIV:
        name = "$$divU";
        break;
    default:
        return {};
    }
    if (!CONST_INT_P(XEXP(value, 1)))
        return call_of(name);
    return call_of(layout_arena_printf(&session.arena, "%s_" HOST_WIDE_INT_PRINT_DEC, name,
                                       INTVAL(XEXP(value, 1))));
}

#endif

#ifdef TARGET_AAPCS_BASED /* ARM */

/* The routine of libgcc's that jumps by the table behind INSN (thumb1_output_casesi in GCC's
   arm.cc).  */
const char *table_routine(const rtx_insn *insn)
{
    rtx_jump_table_data *table = nullptr;

    if (!tablejump_p(insn, nullptr, &table) || !table)
        return nullptr;
    bool is_unsigned = ADDR_DIFF_VEC_FLAGS(PATTERN(table)).offset_unsigned;
    switch (table->get_data_mode()) {
    case E_QImode:
        return is_unsigned ? "__gnu_thumb1_case_uqi" : "__gnu_thumb1_case_sqi";
    case E_HImode:
        return is_unsigned ? "__gnu_thumb1_case_uhi" : "__gnu_thumb1_case_shi";
    default:
        return "__gnu_thumb1_case_si";
    }
}

#endif

} // namespace

bool hidden_code_calls(int code, const_rtx pattern)
{
#if defined RED_ZONE_SIZE
    const_rtx unspec = asked_of(pattern);

    (void)code;
    if (!unspec)
        return false;
    switch (XINT(unspec, 1)) {
    case UNSPEC_SET_GOT:
        return flag_pic != 0 && !TARGET_VXWORKS_RTP;
    case UNSPEC_TLS_GD:
    case UNSPEC_TLS_LD_BASE:
        return true;
    default:
        return false;
    }
#elif defined TARGET_AAPCS_BASED
    (void)pattern;
    return code == CODE_FOR_tlscall || code == CODE_FOR_thumb1_casesi_dispatch;
#elif defined TARGET_PA_11
    /* Its operands and results are in registers of its own: no other instruction multiplies or
       divides there.  HP-UX's $$sh_func_adrs is not among them.  */
    (void)code;
    const_rtx set = GET_CODE(pattern) == PARALLEL ? XVECEXP(pattern, 0, 0) : NULL_RTX;
    if (!set || GET_CODE(set) != SET || !REG_P(SET_DEST(set)) || REGNO(SET_DEST(set)) != 29)
        return false;
    switch (GET_CODE(SET_SRC(set))) {
    case MULT:
    case DIV:
    case UDIV:
    case MOD:
    case UMOD:
        return REG_P(XEXP(SET_SRC(set), 0)) && REGNO(XEXP(SET_SRC(set), 0)) == 26;
    default:
        return false;
    }
#else
    (void)code;
    (void)pattern;
    return false;
#endif
}

hidden_call hidden_code_read(const rtx_insn *insn)
{
#if defined RED_ZONE_SIZE
    const_rtx unspec = asked_of(PATTERN(insn));

    if (XINT(unspec, 1) != UNSPEC_SET_GOT)
        return call_in(unspec);
    /* The thunk is its return address and nothing else (get_pc_thunk_name and output_set_got in
       GCC's i386.cc).  */
    hidden_call call =
        call_of(layout_arena_printf(&session.arena, "__x86.get_pc_thunk.%s",
                                    reg_names[REGNO(SET_DEST(XVECEXP(PATTERN(insn), 0, 0)))]));
    call.within_extent = true;
    return call;
#elif defined TARGET_AAPCS_BASED
    hidden_call call = {};

    if (INSN_CODE(insn) == CODE_FOR_tlscall)
        call.tls_descriptor = true;
    else
        call.callee = table_routine(insn);
    return call;
#elif defined TARGET_PA_11
    return millicode(SET_SRC(XVECEXP(PATTERN(insn), 0, 0)));
#else
    (void)insn;
    return {};
#endif
}
