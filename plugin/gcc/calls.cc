#include "calls.h"

#include "cgraph.h"
#include "function.h"
#include "memmodel.h"
#include "rtl.h"
#include "rtl-iter.h"

#include "emit-rtl.h"

#include "assembly-stack.h"
#include "assembly.h"
#include "hidden.h"
#include "indirect.h"
#include "places.h"
#include "session.h"
#include "spell.h"
#include "target.h"

/* The function's symbol that ADDRESS was made of where it goes through the global offset table,
   which is the same call with another relocation; null for a pointer of the program's own.  */
static const_rtx symbol_in_table(const_rtx address)
{
    subrtx_iterator::array_type array;

    FOR_EACH_SUBRTX(iter, array, address, ALL)
    {
        const_rtx x = *iter;
        if (GET_CODE(x) == UNSPEC && XVECLEN(x, 0) > 0 &&
            GET_CODE(XVECEXP(x, 0, 0)) == SYMBOL_REF && SYMBOL_REF_FUNCTION_P(XVECEXP(x, 0, 0)))
            return XVECEXP(x, 0, 0);
    }
    return NULL_RTX;
}

/* The symbol that INSN calls, through ADDRESS, or null.  An address that is loaded into a register
   first, as with -mlong-calls, is known by the note that GCC keeps at the call.  */
static const_rtx called_symbol(const rtx_insn *insn, const_rtx address)
{
    if (address && GET_CODE(address) == SYMBOL_REF)
        return address;
    const_rtx note = find_reg_note(insn, REG_CALL_DECL, NULL_RTX);
    if (note && XEXP(note, 0) && GET_CODE(XEXP(note, 0)) == SYMBOL_REF)
        return XEXP(note, 0);
    return address ? symbol_in_table(address) : NULL_RTX;
}

/* The calls of the function that is being read.  They are no array of the arena's while it grows,
   for what it has grown out of would stay there.  */
static vec<layout_call> found;

/* INSN may be null.  What is returned stays where it is until the next one is added.  */
static layout_call *add_call(const rtx_insn *insn)
{
    layout_call call = {};

    if (insn && INSN_HAS_LOCATION(insn))
        call.place = place_of(INSN_LOCATION(insn));
    found.safe_push(call);
    return &found.last();
}

static void hand_over(layout_function *function)
{
    function->call_count = found.length();
    if (found.is_empty())
        return;
    function->calls = static_cast<layout_call *>(
        layout_arena_array(&session.arena, found.length(), sizeof *function->calls));
    memcpy(function->calls, found.address(), found.length() * sizeof *function->calls);
    found.truncate(0);
}

static void read_call(const rtx_insn *insn)
{
    layout_call *call = add_call(insn);
    const_rtx pattern = get_call_rtx_from(insn);
    const_rtx memory = pattern ? XEXP(pattern, 0) : NULL_RTX;
    const_rtx symbol = called_symbol(insn, memory ? XEXP(memory, 0) : NULL_RTX);

    if (symbol && SYMBOL_REF_DECL(symbol))
        call->callee = spell_symbol(SYMBOL_REF_DECL(symbol));
    else if (symbol)
        call->callee = spell_label(XSTR(symbol, 0));
    else
        indirect_read(insn, memory, call);
    call->tail = SIBLING_CALL_P(insn);
}

/* An instruction, while the calls in its text are added to the function that it stands in.  */
struct text_place {
    const rtx_insn *insn;
    layout_function *function;
};

static void add_call_of_assembly(const char *callee, bool jump, void *data)
{
    const text_place *place = static_cast<text_place *>(data);
    layout_call *call = add_call(place->insn);

    call->callee = callee;
    /* Where the function has a frame, that is there still.  */
    call->tail = jump && place->function->naked;
}

static void add_hidden_call(const hidden_call *hidden, void *data)
{
    const text_place *place = static_cast<text_place *>(data);
    layout_call *call = add_call(place->insn);

    call->callee = hidden->callee;
    call->tail = hidden->jump;
    call->within_extent = hidden->within_extent;
    call->tls_descriptor = hidden->tls_descriptor;
}

/* Whether INSN may call anything: most are the machine's own and no calls.  Assembly is never
   looked for among the machine's instructions, and neither is a sequence.  */
static inline bool may_call(const rtx_insn *insn)
{
    if (NONJUMP_INSN_P(insn) || JUMP_P(insn))
        return INSN_CODE(insn) < 0 || hidden_is_call(insn);
    return CALL_P(insn) && !compat_is_fake_call(insn);
}

static void read_one(const rtx_insn *insn, layout_function *function)
{
    text_place place = {insn, function};

    if (!may_call(insn))
        return;
    if (CALL_P(insn))
        read_call(insn);
    else if (hidden_is_call(insn))
        hidden_read(insn, add_hidden_call, &place);
    else {
        assembly_read(insn, add_call_of_assembly, &place);
        function->frame.moved_by_assembly |=
            function->frame.known && !function->naked && assembly_stack_read(insn).moved;
    }
}

/* On targets whose calls have delay slots, a call and what is in its slots are one sequence.  */
static void read_instruction(const rtx_insn *insn, layout_function *function)
{
    if (NONJUMP_INSN_P(insn) && GET_CODE(PATTERN(insn)) == SEQUENCE) {
        const rtx_sequence *sequence = as_a<rtx_sequence *>(PATTERN(insn));
        for (int i = 0; i < sequence->len(); i++)
            read_one(sequence->insn(i), function);
    } else {
        read_one(insn, function);
    }
}

static bool address_of_node_is_taken(cgraph_node *node, void *)
{
    ipa_ref *reference = NULL;

    if (node->address_taken)
        return true;
    for (unsigned i = 0; node->iterate_referring(i, reference); i++)
        if (reference->use == IPA_REF_ADDR)
            return true;
    /* C++ thunks stand in virtual tables in place of the method they jump to.  */
    for (cgraph_edge *edge = node->callers; edge; edge = edge->next_caller)
        if (edge->caller->thunk && address_of_node_is_taken(edge->caller, nullptr))
            return true;
    return false;
}

void calls_read(layout_function *function)
{
    const char *profiler = crtl->profile ? target_profiler_call() : nullptr;

    function->type_name = spell_type(TREE_TYPE(current_function_decl));
    function->address_taken =
        cgraph_node::get(current_function_decl)
            ->call_for_symbol_and_aliases(address_of_node_is_taken, nullptr, true);
    /* This one is put out as text; there is no instruction for it.  */
    if (profiler)
        add_call(nullptr)->callee = layout_strings_keep(&session.strings, profiler);
    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn))
        if (may_call(insn))
            read_instruction(insn, function);
    hand_over(function);
}
