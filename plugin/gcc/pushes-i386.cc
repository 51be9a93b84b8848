#include "pushes-i386.h"

#include "rtl.h"
#include "tm_p.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include "stringpool.h"
#include <target.h>

#include "attribs.h"
#include "hidden.h"

#ifdef RED_ZONE_SIZE

namespace
{

/* The words that an indirect branch through ADDRESS pushes on its way where it goes by a thunk that
   processors cannot speculate through: the thunk's call, and before that an address in memory
   (ix86_output_indirect_branch in GCC's i386.cc).  */
unsigned words_of_branch(const_rtx address)
{
    if (cfun->machine->indirect_branch_type == indirect_branch_keep)
        return 0;
    return REG_P(address) ? 1 : 2;
}

/* Whether ADDRESS is a symbol that is called as such and not by its place in the global offset
   table (ix86_nopic_noplt_attribute_p; what it would leave out of those without a PLT is counted
   here).  */
bool is_direct(const_rtx address)
{
    tree decl = GET_CODE(address) == SYMBOL_REF ? SYMBOL_REF_DECL(address) : NULL_TREE;

    if (GET_CODE(address) != SYMBOL_REF)
        return CONSTANT_P(address);
    return flag_plt && !(decl && lookup_attribute("noplt", DECL_ATTRIBUTES(decl)));
}

/* A call's own return address counts where it leads to such a thunk and not to the callee.  */
unsigned words_of_call(const rtx_insn *insn)
{
    const_rtx pattern = get_call_rtx_from(insn);
    const_rtx address = pattern ? XEXP(XEXP(pattern, 0), 0) : NULL_RTX;
    unsigned words = address && !is_direct(address) ? words_of_branch(address) : 0;

    return words && !SIBLING_CALL_P(insn) ? words + 1 : words;
}

unsigned words_of_jump(const rtx_insn *insn)
{
    const_rtx set = pc_set(insn);

    if (returnjump_p(insn))
        return cfun->machine->function_return_type != indirect_branch_keep;
    return set && (REG_P(SET_SRC(set)) || MEM_P(SET_SRC(set))) ? words_of_branch(SET_SRC(set)) : 0;
}

void note_within(const hidden_call *call, void *data)
{
    *static_cast<bool *>(data) |= call->within_extent;
}

/* The return address of what INSN calls that is counted here and not as the callee's.  */
unsigned words_of_hidden(const rtx_insn *insn)
{
    bool within = false;

    if (hidden_is_call(insn))
        hidden_read(insn, note_within, &within);
    return within;
}

} // namespace

unsigned words_pushed_by(const rtx_insn *insn)
{
    if (CALL_P(insn))
        return words_of_call(insn);
    return JUMP_P(insn) ? words_of_jump(insn) : words_of_hidden(insn);
}

unsigned words_pushed_for_profiler()
{
    tree type = TREE_TYPE(current_function_decl);
    const_rtx structure =
        cfun->returns_struct ? targetm.calls.struct_value_rtx(type, true) : NULL_RTX;
    const_rtx chain = cfun->static_chain_decl
                          ? targetm.calls.static_chain(current_function_decl, true)
                          : NULL_RTX;

    if (!crtl->profile)
        return 0;
    return (structure && REG_P(structure)) + (chain && REG_P(chain));
}

#endif
