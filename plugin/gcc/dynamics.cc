#include "dynamics.h"

#include "basic-block.h"
#include "gimple.h"
#include "memmodel.h"
#include "rtl.h"
#include "ssa.h"

#include "emit-rtl.h"
#include "gimple-range.h"

#include "places.h"
#include "repeats.h"
#include "session.h"
#include "spell.h"
#include "target.h"

namespace
{

/* What is known of an allocation before it becomes instructions.  */
struct kept_dynamic {
    gcall *call; /* only until the statements are settled */
    layout_dynamic item;
    unsigned HOST_WIDE_INT size; /* with a bound: the most bytes asked for */
    bool is_zero;
    unsigned align; /* bits */
    bool accumulates;
};

} // namespace

static auto_vec<kept_dynamic> kept;

/* Something allocates on the stack that is no statement of its own.  */
static bool has_hidden;

/* One for all allocations of a function, from the first on until they are settled: what it found
   out of one it knows for the next.  */
static gimple_ranger *ranger;

void dynamics_begin(void)
{
    kept.truncate(0);
    has_hidden = false;
}

/* Whether an object of TYPE has a size that is only known at run time; as an argument it is copied
   to memory that is allocated for it.  */
static bool is_variably_sized(tree type)
{
    return AGGREGATE_TYPE_P(type) && TYPE_SIZE(type) && TREE_CODE(TYPE_SIZE(type)) != INTEGER_CST;
}

static bool hides_allocation(gcall *call)
{
    if (gimple_call_builtin_p(call, BUILT_IN_APPLY))
        return true;
    if (gimple_call_lhs(call) && is_variably_sized(TREE_TYPE(gimple_call_lhs(call))))
        return true;
    for (unsigned i = 0; i < gimple_call_num_args(call); i++)
        if (is_variably_sized(TREE_TYPE(gimple_call_arg(call, i))))
            return true;
    return false;
}

/* The name of the array of variable length that RESULT, the pointer to its memory, was made for:
   the pointer has that name with a dot and a number behind it (gimplify_vla_decl in GCC's
   gimplify.c, create_tmp_var_name).  */
static const char *name_of_array(tree result)
{
    tree identifier = result && TREE_CODE(result) == SSA_NAME ? SSA_NAME_IDENTIFIER(result)
                      : result && DECL_P(result)              ? DECL_NAME(result)
                                                              : NULL_TREE;
    const char *name = identifier ? IDENTIFIER_POINTER(identifier) : nullptr;
    const char *dot = name ? strrchr(name, '.') : nullptr;

    if (!dot || dot == name || !dot[1] || dot[1 + strspn(dot + 1, "0123456789")])
        return nullptr;
    return layout_strings_keep(&session.strings,
                               layout_arena_text(&session.arena, name, dot - name));
}

/* The greatest value that SIZE can have where CALL uses it, where something limits it.  GCC's
   ranges are asked for at every level of optimisation; asking leaves nothing behind.  An alloca
   that the source declares itself, or only calls, may be given a signed number, of which a negative
   one is a huge size.  */
static bool greatest_value(tree size, gcall *call, unsigned HOST_WIDE_INT *ret_value)
{
    int_range_max range;

    if (!ranger)
        ranger = new gimple_ranger;
    if (!ranger->range_of_expr(range, size, call) || range.undefined_p() || range.varying_p() ||
        wi::neg_p(range.lower_bound(), TYPE_SIGN(TREE_TYPE(size))) ||
        !wi::fits_uhwi_p(range.upper_bound()))
        return false;
    *ret_value = range.upper_bound().to_uhwi();
    return true;
}

/* A gigabyte, or half of a smaller address space.  What a length that nobody checks comes to, by
   its type alone, is more; no stack holds that, and as a bound it would only hide that there is
   none.  */
static unsigned HOST_WIDE_INT bound_limit(void)
{
    return HOST_WIDE_INT_1U << MIN(TYPE_PRECISION(sizetype) - 1, 30);
}

/* Finds out how much CALL can ask for.  */
static void find_bound(gcall *call, kept_dynamic *dynamic)
{
    tree size = gimple_call_arg(call, 0);
    bool known = true;

    if (tree_fits_uhwi_p(size)) {
        dynamic->size = tree_to_uhwi(size);
        dynamic->is_zero = dynamic->size == 0;
        dynamic->item.bound_from = "constant";
    } else if (greatest_value(size, call, &dynamic->size)) {
        dynamic->item.bound_from = "value range";
    } else {
        known = false;
    }
    dynamic->item.has_bound = known && dynamic->size < bound_limit();
}

/* Without a prototype an alloca may be called with anything; with less than an integer it is a call
   like others (expand_builtin_alloca in GCC's builtins.c).  */
static bool has_size(gcall *call)
{
    return gimple_call_num_args(call) > 0 && INTEGRAL_TYPE_P(TREE_TYPE(gimple_call_arg(call, 0)));
}

void dynamics_keep(gcall *call)
{
    tree callee = gimple_call_fndecl(call);
    kept_dynamic dynamic = {};

    if (hides_allocation(call))
        has_hidden = true;
    if (!callee || !fndecl_built_in_p(callee, BUILT_IN_NORMAL) || !has_size(call))
        return;
    switch (DECL_FUNCTION_CODE(callee)) {
    case BUILT_IN_ALLOCA:
        dynamic.align = BIGGEST_ALIGNMENT;
        break;
    case BUILT_IN_ALLOCA_WITH_ALIGN:
    case BUILT_IN_ALLOCA_WITH_ALIGN_AND_MAX:
        dynamic.align = tree_to_uhwi(gimple_call_arg(call, 1));
        break;
    default:
        return;
    }
    dynamic.call = call;
    if (gimple_call_alloca_for_var_p(call))
        dynamic.item.name = name_of_array(gimple_call_lhs(call));
    dynamic.item.place = place_of(gimple_location(call));
    find_bound(call, &dynamic);
    kept.safe_push(dynamic);
}

void dynamics_settle(void)
{
    delete ranger;
    ranger = nullptr;
    for (kept_dynamic &dynamic : kept) {
        dynamic.item.loop = repeats(dynamic.call);
        dynamic.accumulates = dynamic.item.loop && repeats_without_release(dynamic.call);
        dynamic.call = nullptr;
    }
}

/* What DYNAMIC takes of the stack at most: room to align it in, and what keeps the stack pointer
   aligned (get_dynamic_stack_size in GCC's explow.c, which rounds to the alignment that the
   function's calls will want in the end).  */
static unsigned HOST_WIDE_INT bytes_taken(const kept_dynamic &dynamic)
{
    unsigned known = REGNO_POINTER_ALIGN(VIRTUAL_STACK_DYNAMIC_REGNUM);
    unsigned HOST_WIDE_INT step =
        MAX(crtl->preferred_stack_boundary, PREFERRED_STACK_BOUNDARY) / BITS_PER_UNIT;
    unsigned HOST_WIDE_INT size = dynamic.size;

    if (dynamic.is_zero)
        return 0;
    known = MAX(known, BITS_PER_UNIT);
    if (dynamic.align > known)
        size += (dynamic.align - known) / BITS_PER_UNIT;
    return (size + step - 1) / step * step;
}

/* Whether what was kept is all that is allocated dynamically, and each no more than once, or
   released before it is taken again.  -fstack-check goes beyond what it allocates to probe it.  */
static bool bounds_all(void)
{
    if (has_hidden || flag_stack_check != NO_STACK_CHECK)
        return false;
    for (const kept_dynamic &dynamic : kept)
        if (!dynamic.item.has_bound || dynamic.accumulates)
            return false;
    return true;
}

bool dynamics_bound(const layout_frame *frame, uint64_t *ret_bytes)
{
    HOST_WIDE_INT pushed;
    uint64_t sum = 0;

    if (kept.is_empty()) {
        if (frame->kind == LAYOUT_FRAME_DYNAMIC)
            return false;
        *ret_bytes = frame->dynamic - frame_alignment_counted();
        return true;
    }
    if (!bounds_all() || !current_function_pushed_stack_size.is_constant(&pushed))
        return false;
    for (const kept_dynamic &dynamic : kept)
        sum += bytes_taken(dynamic);
    *ret_bytes = sum;
    return true;
}

void dynamics_read(layout_function *function)
{
    if (kept.is_empty())
        return;
    function->dynamics = static_cast<layout_dynamic *>(
        layout_arena_array(&session.arena, kept.length(), sizeof *function->dynamics));
    for (const kept_dynamic &dynamic : kept) {
        layout_dynamic *item = &function->dynamics[function->dynamic_count++];
        *item = dynamic.item;
        if (item->has_bound)
            item->bound = bytes_taken(dynamic);
    }
}
