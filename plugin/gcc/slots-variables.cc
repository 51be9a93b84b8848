/* Variables and parameters that live in the frame.

   When a function's code is final its list of local variables is empty.  Its blocks still have
   what the source declared, inlined functions' variables included; those of the compiler's own
   are in no block, and remembered from before the function was expanded.  */

#include "slots.h"

#include "cgraph.h"
#include "context.h"
#include "gimple-expr.h"
#include "hash-set.h"
#include "rtl.h"
#include "tree-dfa.h"
#include "tree-pass.h"
#include "varasm.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"

#include "places.h"
#include "session.h"
#include "spell.h"
#include "types.h"

/* Variables in no block of the function that is being compiled; GCC's collector is told of them.
   Functions are expanded and finished one after the other.  */
static auto_vec<tree> remembered;

static bool constant_size(const_tree size, unsigned HOST_WIDE_INT *ret_size)
{
    if (!size || !tree_fits_uhwi_p(size))
        return false;
    *ret_size = tree_to_uhwi(size);
    return true;
}

/* The position of the memory that RTL is, if it is such at a constant place in the frame: one in a
   register or optimised away is not, nor one that is reached through a pointer.  */
static bool place_of_rtl(const frame_claims *frame, rtx rtl, int64_t *ret_position)
{
    return rtl && MEM_P(rtl) && frame_position(frame, XEXP(rtl, 0), ret_position);
}

/* The same for what VARIABLE stands for: nested functions' variables are in a record that the
   function they belong to makes of them.  */
static bool place_of_value(const frame_claims *frame, tree variable, int64_t *ret_position)
{
    poly_int64 offset;
    HOST_WIDE_INT constant;
    tree value = DECL_VALUE_EXPR(variable);

    if (!handled_component_p(value))
        return false;
    tree base = get_addr_base_and_unit_offset(value, &offset);
    if (!base || TREE_CODE(base) != VAR_DECL || TREE_STATIC(base) || DECL_EXTERNAL(base) ||
        DECL_HAS_VALUE_EXPR_P(base) || !DECL_RTL_SET_P(base) || !offset.is_constant(&constant) ||
        !place_of_rtl(frame, DECL_RTL(base), ret_position))
        return false;
    *ret_position += constant;
    return true;
}

/* What the compiler makes up has names that no source can have, and numbers that mean nothing.  */
static bool has_name_of_source(const_tree decl)
{
    return DECL_NAME(decl) && !strpbrk(IDENTIFIER_POINTER(DECL_NAME(decl)), ".$");
}

/* A block that was a function's body and was inlined, in those around it.  */
struct inlining {
    const char *function;
    tree block;
    const inlining *outer;
};

/* "'fill' (net.c:40), 'setup' (net.c:52)": each with the place of the call that was inlined.  */
static const char *chain_of(const inlining *inner)
{
    const char *chain = "";

    for (const inlining *one = inner; one; one = one->outer) {
        layout_place call =
            one->block ? place_of(BLOCK_SOURCE_LOCATION(one->block)) : layout_place();
        chain = layout_arena_printf(&session.arena, "%s%s'%s'", chain, one == inner ? "" : ", ",
                                    one->function);
        if (call.file)
            chain = layout_arena_printf(&session.arena, "%s (%s:%u)", chain, call.file,
                                        static_cast<unsigned>(call.line));
    }
    return layout_strings_keep(&session.strings, chain);
}

void slot_describe(layout_slot *slot, tree decl)
{
    if (has_name_of_source(decl))
        slot->name = spell_decl(decl);
    slot->type_name = spell_type(TREE_TYPE(decl));
    slot->type = types_find(TREE_TYPE(decl));
    slot->align = DECL_ALIGN_UNIT(decl);
    /* A parameter that a clone no longer has becomes a variable, placed where its function is.  */
    slot->place = place_of(DECL_SOURCE_LOCATION(DECL_ORIGIN(decl)));
}

static void describe(layout_slot *slot, tree decl, const inlining *inlined)
{
    slot_describe(slot, decl);
    if (inlined) {
        slot->inlined_from = inlined->function;
        slot->inlined_chain = chain_of(inlined);
    }
}

static void claim_variable(frame_claims *frame, tree variable, const inlining *inlined)
{
    unsigned HOST_WIDE_INT size;
    int64_t position;

    if (TREE_STATIC(variable) || DECL_EXTERNAL(variable) ||
        !constant_size(DECL_SIZE_UNIT(variable), &size))
        return;
    if (DECL_HAS_VALUE_EXPR_P(variable)) {
        if (!place_of_value(frame, variable, &position))
            return;
    } else if (!DECL_RTL_SET_P(variable) || !place_of_rtl(frame, DECL_RTL(variable), &position)) {
        return;
    }
    layout_slot_kind kind =
        DECL_ARTIFICIAL(variable) ? LAYOUT_SLOT_TEMPORARY : LAYOUT_SLOT_VARIABLE;
    describe(claim_bytes(frame, kind, position, size), variable, inlined);
}

/* The variables of BLOCK and those in it.  INLINED is the innermost function around them whose body
   was inlined, or null.  */
static void claim_block(frame_claims *frame, tree block, const inlining *inlined,
                        hash_set<tree> *seen)
{
    for (tree variable = BLOCK_VARS(block); variable; variable = DECL_CHAIN(variable))
        if (TREE_CODE(variable) == VAR_DECL) {
            claim_variable(frame, variable, inlined);
            if (!remembered.is_empty())
                seen->add(variable);
        }
    for (tree inner = BLOCK_SUBBLOCKS(block); inner; inner = BLOCK_CHAIN(inner)) {
        tree origin =
            inlined_function_outer_scope_p(inner) ? block_ultimate_origin(inner) : NULL_TREE;
        bool named = origin && TREE_CODE(origin) == FUNCTION_DECL;

        if (named) {
            inlining here = {spell_decl(origin), inner, inlined};
            claim_block(frame, inner, &here, seen);
        } else {
            claim_block(frame, inner, inlined, seen);
        }
    }
}

/* A parameter may be on the stack more than once: where the caller put it, in a copy, and in the
   record that nested functions use it in.  */
static void claim_parameter(frame_claims *frame, tree parameter)
{
    unsigned HOST_WIDE_INT size;
    int64_t incoming = 0, position;
    bool passed = place_of_rtl(frame, DECL_INCOMING_RTL(parameter), &incoming);
    bool of_caller = passed && is_of_caller(frame, incoming);

    if (!constant_size(DECL_SIZE_UNIT(parameter), &size))
        return;
    if (DECL_RTL_SET_P(parameter) && place_of_rtl(frame, DECL_RTL(parameter), &position) &&
        !(of_caller && position == incoming)) {
        layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_PARAMETER, position, size);
        slot_describe(slot, parameter);
        slot->of_caller = is_of_caller(frame, position);
    }
    if (DECL_HAS_VALUE_EXPR_P(parameter) && place_of_value(frame, parameter, &position))
        slot_describe(claim_bytes(frame, LAYOUT_SLOT_PARAMETER, position, size), parameter);
    if (of_caller) {
        HOST_WIDE_INT passed_size;
        machine_mode mode = GET_MODE(DECL_INCOMING_RTL(parameter));

        /* The caller puts a pointer there where the language says so.  */
        if (mode != BLKmode && GET_MODE_SIZE(mode).is_constant(&passed_size) &&
            static_cast<unsigned HOST_WIDE_INT>(passed_size) < size)
            size = passed_size;
        layout_slot *slot = claim_bytes(frame, LAYOUT_SLOT_PARAMETER, incoming, size);
        slot_describe(slot, parameter);
        slot->of_caller = true;
    }
}

static void claim_canary(frame_claims *frame)
{
    tree guard = crtl->stack_protect_guard;
    int64_t position;

    if (guard && TREE_CODE(guard) == VAR_DECL && DECL_RTL_SET_P(guard) &&
        place_of_rtl(frame, DECL_RTL(guard), &position))
        claim_bytes(frame, LAYOUT_SLOT_CANARY, position, tree_to_uhwi(DECL_SIZE_UNIT(guard)))
            ->align = DECL_ALIGN_UNIT(guard);
}

/* The function that a variable in no block came from, if it was inlined.  */
static const char *origin_of(tree variable)
{
    tree origin = DECL_ABSTRACT_ORIGIN(variable);
    tree context = origin ? DECL_CONTEXT(origin) : NULL_TREE;

    if (!context || TREE_CODE(context) != FUNCTION_DECL || context == current_function_decl ||
        context == DECL_ABSTRACT_ORIGIN(current_function_decl))
        return nullptr;
    return spell_decl(context);
}

void claim_variables(frame_claims *frame)
{
    hash_set<tree> seen;
    tree block = DECL_INITIAL(current_function_decl);

    for (tree parameter = DECL_ARGUMENTS(current_function_decl); parameter;
         parameter = DECL_CHAIN(parameter))
        claim_parameter(frame, parameter);
    if (block && TREE_CODE(block) == BLOCK)
        claim_block(frame, block, nullptr, &seen);
    for (tree variable : remembered)
        if (!seen.contains(variable)) {
            inlining origin = {origin_of(variable), NULL_TREE, nullptr};
            claim_variable(frame, variable, origin.function ? &origin : nullptr);
        }
    claim_canary(frame);
}

namespace
{

const pass_data remember_pass_data = {
    GIMPLE_PASS, "layout_locals", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

/* Remembers what may get memory.  A register that the source does not declare gets a spill slot at
   most.  */
class remember_pass : public gimple_opt_pass
{
  public:
    remember_pass(gcc::context *context) : gimple_opt_pass(remember_pass_data, context)
    {
    }
    unsigned int execute(function *function) final override
    {
        tree variable;
        unsigned i;

        remembered.truncate(0);
        if (!session.finished)
            FOR_EACH_LOCAL_DECL(function, i, variable)
        if (TREE_CODE(variable) == VAR_DECL && !TREE_STATIC(variable) && !DECL_EXTERNAL(variable) &&
            !is_gimple_reg(variable))
            remembered.safe_push(variable);
        return 0;
    }
};

void mark_remembered(void *, void *)
{
    for (tree variable : remembered)
        gt_ggc_mx_tree_node(variable);
}

} // namespace

/* After "optimized", the last pass on GIMPLE that changes anything at any level: "expand", which
   comes next, empties the list of local variables as it gives them their places.  It counts as one
   on RTL, beside which no pass on GIMPLE can be put.  */
void locals_watch(const char *plugin)
{
    struct register_pass_info info;

    info.pass = new remember_pass(g);
    info.reference_pass_name = "optimized";
    info.ref_pass_instance_number = 1;
    info.pos_op = PASS_POS_INSERT_AFTER;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
    register_callback(plugin, PLUGIN_GGC_MARKING, mark_remembered, nullptr);
}
