#include "allocations.h"

#include "stringpool.h"

#include "attribs.h"
#include "basic-block.h"
#include "gimple.h"
#include "hash-set.h"
#include "ssa.h"

#include "places.h"
#include "session.h"
#include "spell.h"
#include "types.h"

static layout_allocation *kept;
static size_t kept_count;

void allocations_begin(void)
{
    kept = nullptr;
    kept_count = 0;
}

static bool is_on_stack(tree callee)
{
    return fndecl_built_in_p(callee, BUILT_IN_NORMAL) &&
           ALLOCA_FUNCTION_CODE_P(DECL_FUNCTION_CODE(callee));
}

/* Whether CALLEE is declared to return memory of its own: by an attribute, which GCC gives to the
   functions of the standard library as well, or as an operator new.  What GCC finds out of a
   function's body does not count; the call in that body does.  */
static bool allocates(tree callee)
{
    return DECL_IS_OPERATOR_NEW_P(callee) || lookup_attribute("malloc", DECL_ATTRIBUTES(callee)) ||
           lookup_attribute("alloc_size", TYPE_ATTRIBUTES(TREE_TYPE(callee)));
}

/* The value of the argument of CALL whose number, from 1, is INDEX, where it is a constant.  */
static bool constant_argument(gcall *call, tree index, uint64_t *ret_value)
{
    if (!tree_fits_uhwi_p(index) || tree_to_uhwi(index) < 1 ||
        tree_to_uhwi(index) > gimple_call_num_args(call))
        return false;
    tree argument = gimple_call_arg(call, tree_to_uhwi(index) - 1);
    if (!tree_fits_uhwi_p(argument))
        return false;
    *ret_value = tree_to_uhwi(argument);
    return true;
}

/* The size that CALL asks for: the attribute alloc_size says which argument has it, or which two
   are its factors.  */
static bool constant_size(gcall *call, tree callee, uint64_t *ret_size)
{
    tree sizes = lookup_attribute("alloc_size", TYPE_ATTRIBUTES(TREE_TYPE(callee)));
    uint64_t product = 1;
    uint64_t factor;

    if (!sizes)
        return DECL_IS_OPERATOR_NEW_P(callee) &&
               constant_argument(call, integer_one_node, ret_size);
    for (tree index = TREE_VALUE(sizes); index; index = TREE_CHAIN(index)) {
        if (!constant_argument(call, TREE_VALUE(index), &factor) ||
            (factor && product > UINT64_MAX / factor))
            return false;
        product *= factor;
    }
    *ret_size = product;
    return true;
}

/* What the pointer type TYPE points to, where that says what the memory is used as.  */
static tree use_of_pointer(tree type)
{
    return POINTER_TYPE_P(type) && !VOID_TYPE_P(TREE_TYPE(type)) ? TREE_TYPE(type) : NULL_TREE;
}

/* Looks at what POINTER, of a type that says nothing, is assigned to, and at what is made of copies
   of it.  Returns false where the memory is used as more than *FOUND.  */
static bool follow_copies(tree pointer, hash_set<tree> *seen, tree *found)
{
    imm_use_iterator i;
    use_operand_p use;

    if (TREE_CODE(pointer) != SSA_NAME || seen->add(pointer))
        return true;
    FOR_EACH_IMM_USE_FAST(use, i, pointer)
    {
        gimple *statement = USE_STMT(use);
        if (!(gimple_assign_single_p(statement) || gimple_assign_cast_p(statement)) ||
            gimple_assign_rhs1(statement) != pointer)
            continue;
        tree copy = gimple_assign_lhs(statement);
        tree type = use_of_pointer(TREE_TYPE(copy));
        if (type && *found && TYPE_MAIN_VARIANT(type) != TYPE_MAIN_VARIANT(*found))
            return false;
        if (type)
            *found = type;
        else if (!follow_copies(copy, seen, found))
            return false;
    }
    return true;
}

/* What the memory at POINTER is used as: the type that it points to, or the only one that it is
   converted to or stored as.  */
static tree type_of_memory(tree pointer)
{
    tree found = use_of_pointer(TREE_TYPE(pointer));
    hash_set<tree> seen;

    return found || follow_copies(pointer, &seen, &found) ? found : NULL_TREE;
}

void allocations_keep(gcall *call)
{
    tree callee = gimple_call_fndecl(call);

    if (!callee || gimple_call_internal_p(call) || is_on_stack(callee) || !allocates(callee))
        return;
    kept = static_cast<layout_allocation *>(
        layout_arena_grow(&session.arena, kept, kept_count, sizeof *kept));
    layout_allocation *allocation = &kept[kept_count++];
    allocation->callee = spell_label(IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(callee)));
    allocation->has_size = constant_size(call, callee, &allocation->size);
    allocation->place = place_of(gimple_location(call));
    tree type = gimple_call_lhs(call) ? type_of_memory(gimple_call_lhs(call)) : NULL_TREE;
    if (type) {
        allocation->type_name = spell_type(type);
        allocation->type = types_find(type);
    }
}

void allocations_read(layout_function *function)
{
    function->allocations = kept;
    function->allocation_count = kept_count;
}
