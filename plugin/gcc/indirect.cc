#include "indirect.h"

#include "basic-block.h"
#include "context.h"
#include "function.h"
#include "gimple.h"
#include "memmodel.h"
#include "rtl.h"
#include "tree-pass.h"

#include "emit-rtl.h"

/* GCC's, not the one in this folder.  */
#include <target.h>

#include "session.h"
#include "spell.h"
#include "vtables.h"

/* What is known of a call; an empty one says nothing.  */
struct answer {
    const char *type_name;
    const struct layout_virtual_call *virtual_call;
};

static bool is_same_call(const struct layout_virtual_call *a, const struct layout_virtual_call *b)
{
    return a == b || (a && b && a->of.vtable == b->of.vtable && a->index == b->index);
}

/* Texts are kept once, so equal ones are the same.  */
static void agree(answer *one, const answer &other)
{
    if (one->type_name != other.type_name)
        one->type_name = nullptr;
    if (!is_same_call(one->virtual_call, other.virtual_call))
        one->virtual_call = nullptr;
}

/* What all statements that call through a pointer agree on.  */
static answer of_all;
static bool any_kept;

/* The calls at one place before jumps are optimised: what they agree on, and how many there are
   that were not met again afterwards.  */
struct calls_at {
    answer agreed;
    int missing;
};

static hash_map<int_hash<location_t, UNKNOWN_LOCATION>, calls_at> at_places;
static bool may_copy; /* calls may be copied as jumps are optimised, which no count tells */

/* With the function that was inlined, as INSN has it.  Those of no place share one.  */
static location_t place_of_call(const rtx_insn *insn)
{
    location_t place = INSN_LOCATION(insn);

    return place == UNKNOWN_LOCATION ? BUILTINS_LOCATION : place;
}

void indirect_begin(void)
{
    any_kept = false;
    may_copy = false;
    if (!at_places.is_empty())
        at_places.empty();
}

void indirect_keep(const gcall *call)
{
    if (gimple_call_internal_p(call) || gimple_call_fndecl(call))
        return;
    answer kept = {spell_type(gimple_call_fntype(call)), vtables_call(gimple_call_fn(call))};
    if (any_kept)
        agree(&of_all, kept);
    else
        of_all = kept;
    any_kept = true;
}

/* The memory that a call goes to has the expression that was called.  GCC merges calls that are the
   same instructions; then it keeps only what is true of both.  */
static bool answer_of_memory(const_rtx memory, answer *ret_answer)
{
    tree called = memory ? MEM_EXPR(memory) : NULL_TREE;

    if (!called || TREE_CODE(called) != MEM_REF || !FUNC_OR_METHOD_TYPE_P(TREE_TYPE(called)))
        return false;
    *ret_answer = {spell_type(TREE_TYPE(called)), vtables_call(TREE_OPERAND(called, 0))};
    return true;
}

void indirect_read(const rtx_insn *insn, const_rtx memory, layout_call *call)
{
    answer found = {};

    if (!answer_of_memory(memory, &found)) {
        if (calls_at *at_place = at_places.get(place_of_call(insn)))
            found = at_place->agreed;
        if (!found.type_name && any_kept)
            found.type_name = of_all.type_name;
        if (!found.virtual_call && any_kept)
            found.virtual_call = of_all.virtual_call;
    }
    call->type_name = found.type_name;
    call->virtual_call = found.virtual_call;
}

/* Whether INSN calls through a pointer, or something that is not seen at once.  */
static bool is_indirect(const rtx_insn *insn, const_rtx *ret_memory)
{
    if (!CALL_P(insn))
        return false;
    const_rtx pattern = get_call_rtx_from(insn);
    *ret_memory = pattern ? XEXP(pattern, 0) : NULL_RTX;
    return !*ret_memory || GET_CODE(XEXP(*ret_memory, 0)) != SYMBOL_REF;
}

static void count_calls(void)
{
    const_rtx memory;
    bool existed;

    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn)) {
        may_copy |= JUMP_P(insn) && computed_jump_p(insn);
        if (!is_indirect(insn, &memory))
            continue;
        answer found = {};
        (void)answer_of_memory(memory, &found);
        calls_at &place = at_places.get_or_insert(place_of_call(insn), &existed);
        if (existed)
            agree(&place.agreed, found);
        else
            place = {found, 0};
        place.missing++;
    }
}

/* What all calls that are gone agree on.  */
struct calls_gone {
    bool any;
    answer agreed;
};

static bool note_missing(const location_t &, calls_at *place, calls_gone *gone)
{
    if (place->missing <= 0)
        return true;
    if (gone->any)
        agree(&gone->agreed, place->agreed);
    else
        gone->agreed = place->agreed;
    gone->any = true;
    return true;
}

static bool doubt_place(const location_t &, calls_at *place, calls_gone *gone)
{
    agree(&place->agreed, gone->agreed);
    return true;
}

/* Where calls are gone, any that is left may stand for them as well.  */
static void find_merged(void)
{
    const_rtx memory;
    calls_gone gone = {};

    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn))
        if (is_indirect(insn, &memory))
            if (calls_at *place = at_places.get(place_of_call(insn)))
                place->missing--;
    at_places.traverse<calls_gone *, note_missing>(&gone);
    if (may_copy)
        gone = {true, {}};
    if (gone.any)
        at_places.traverse<calls_gone *, doubt_place>(&gone);
}

namespace
{

enum stage { BEFORE_MERGING, AFTER_JUMPS, AFTER_CONDITIONS };

const pass_data indirect_pass_data = {
    RTL_PASS, "layout_indirect", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

class indirect_pass : public rtl_opt_pass
{
  public:
    indirect_pass(stage when) : rtl_opt_pass(indirect_pass_data, g), when(when)
    {
    }
    bool gate(function *) final override
    {
        stage last = targetm.have_conditional_execution() ? AFTER_CONDITIONS : AFTER_JUMPS;
        return any_kept && flag_crossjumping && optimize && !session.finished &&
               (when == BEFORE_MERGING || when == last);
    }
    unsigned int execute(function *) final override
    {
        if (when == BEFORE_MERGING)
            count_calls();
        else
            find_merged();
        return 0;
    }

  private:
    stage when;
};

} // namespace

static void add_pass(const char *plugin, stage when, const char *beside, pass_positioning_ops where)
{
    struct register_pass_info info;

    info.pass = new indirect_pass(when);
    info.reference_pass_name = beside;
    info.ref_pass_instance_number = 1;
    info.pos_op = where;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}

/* Before "jump2" each call still says what it calls.  That pass merges equal code, and forgets what
   differs wherever it compares two calls, be they merged or not; "peephole2" behind it replaces
   calls and forgets all.  Where instructions can be executed conditionally, "ce3" merges more.  */
void indirect_watch(const char *plugin)
{
    add_pass(plugin, BEFORE_MERGING, "jump2", PASS_POS_INSERT_BEFORE);
    add_pass(plugin, AFTER_JUMPS, "jump2", PASS_POS_INSERT_AFTER);
    add_pass(plugin, AFTER_CONDITIONS, "ce3", PASS_POS_INSERT_AFTER);
}
