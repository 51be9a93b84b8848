#include "frames.h"

#include "compat.h"

#include "cgraph.h"
#include "context.h"
#include "rtl.h"
#include "tree-pass.h"
#include "varasm.h"

#include "aliases.h"
#include "allocations.h"
#include "attributes.h"
#include "calls.h"
#include "dynamics.h"
#include "extents.h"
#include "places.h"
#include "session.h"
#include "slots.h"
#include "spell.h"
#include "target.h"

/* The sum that output_stack_usage_1 in GCC's toplev.cc prints for -fstack-usage, from the same
   figures, and what it leaves out.  */
static void read_frame(layout_frame *frame)
{
    HOST_WIDE_INT fixed = current_function_static_stack_size;
    HOST_WIDE_INT pushed = 0;

    if (fixed < 0)
        return;
    frame->known = true;
    if (maybe_ne(current_function_pushed_stack_size, 0)) {
        frame->kind = LAYOUT_FRAME_BOUNDED;
        if (!current_function_pushed_stack_size.is_constant(&pushed)) {
            pushed = constant_lower_bound(current_function_pushed_stack_size);
            frame->kind = LAYOUT_FRAME_DYNAMIC;
        }
    }
    if (current_function_allocates_dynamic_stack_space) {
        if (current_function_has_unbounded_dynamic_stack_size)
            frame->kind = LAYOUT_FRAME_DYNAMIC;
        else if (frame->kind == LAYOUT_FRAME_STATIC)
            frame->kind = LAYOUT_FRAME_BOUNDED;
        frame->dynamic = current_function_dynamic_stack_size;
    }
    frame->size = fixed + pushed + frame->dynamic;
    frame->red_zone = frame_red_zone();
    frame->pushed_arguments = frame_pushed_arguments();
}

/* The function that the compiler copied DECL from, or null for one of the source's own.  A copy
   has an origin and a dot (on some targets a dollar) in its symbol, .constprop.0 for one, or is
   one for OpenMP's "declare simd", whose symbols the vector ABI gives (_ZGVbN4v_f).  The
   constructors that C++ makes of one body have an origin, too, but no dot, and the dotted
   symbols of GNU C's nested functions have no origin.  */
static tree clone_origin(tree decl)
{
    tree origin = DECL_ABSTRACT_ORIGIN(decl);
    const char *symbol = IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(decl));

    if (!origin || origin == decl || TREE_CODE(origin) != FUNCTION_DECL ||
        !(cgraph_node::get(decl)->simdclone || strpbrk(symbol + 1, ".$")))
        return NULL_TREE;
    return origin;
}

/* Whether the linker may take another function of that symbol than DECL where it is weak, and else
   the loader may.  All that C++ has in several units are the same function.  A link with -flto may
   know the choice.  */
static bool is_replaceable(tree decl)
{
    return !DECL_COMDAT(decl) && !DECL_ONE_ONLY(decl) && !decl_binds_to_current_def_p(decl) &&
           (DECL_WEAK(decl) || flag_semantic_interposition);
}

static void read_function(tree decl)
{
    layout_function *function = layout_report_add_function(session.report);
    tree origin = clone_origin(decl);

    function->name = spell_decl(origin ? origin : decl);
    function->symbol = spell_symbol(decl);
    if (origin)
        function->clone_of = function->name;
    function->place = place_of(DECL_SOURCE_LOCATION(decl));
    function->local = !TREE_PUBLIC(decl);
    function->naked = lookup_attribute("naked", DECL_ATTRIBUTES(decl)) != NULL_TREE;
    if (is_replaceable(decl))
        *(DECL_WEAK(decl) ? &function->weak : &function->interposable) = true;
    function->order = cgraph_node::get(decl)->order;
    attributes_read_function(decl, &function->limits);
    read_frame(&function->frame);
    if (function->frame.known)
        slots_read(&function->frame);
    aliases_read(function);
    calls_read(function);
    dynamics_read(function);
    extent_read(function);
    allocations_read(function);
}

namespace
{

const pass_data layout_pass_data = {
    RTL_PASS, "layout", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

class layout_pass : public rtl_opt_pass
{
  public:
    layout_pass(gcc::context *context) : rtl_opt_pass(layout_pass_data, context)
    {
    }
    unsigned int execute(function *) final override
    {
        if (!session.finished)
            read_function(current_function_decl);
        return 0;
    }
};

const pass_data figures_pass_data = {
    RTL_PASS, "*layout-dfinit", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

/* Makes room for the figures where expanding the function, which does so elsewhere, was left out.
   GNU C has such functions for GCC's own tests: the source of one is RTL, __RTL (startwith
   ("ira")). GCC itself does not look whether there is room, and crashes with -fstack-usage.  Passes
   before the one to start with are skipped, but for those that have "dfinit" in their names.  */
class figures_pass : public rtl_opt_pass
{
  public:
    figures_pass(gcc::context *context) : rtl_opt_pass(figures_pass_data, context)
    {
    }
    bool gate(function *function) final override
    {
        return !function->su;
    }
    unsigned int execute(function *function) final override
    {
        function->su = ggc_cleared_alloc<stack_usage>();
        function->su->static_stack_size = -1;
        return 0;
    }
};

} // namespace

/* The figures are written first by pro_and_epilogue, and read before "final": the prologue is there
   on every target, also on those that make it late (GCC 14 on; earlier, after pro_and_epilogue,
   their frames still hold -1), and the code can no longer change, so the figures are those that
   -fstack-usage prints.  After it the function's data are given up.  */
void frames_watch(const char *plugin)
{
    struct register_pass_info info;

    slots_watch(plugin);
    info.pass = new figures_pass(g);
    info.reference_pass_name = "pro_and_epilogue";
    info.ref_pass_instance_number = 1;
    info.pos_op = PASS_POS_INSERT_BEFORE;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
    info.pass = new layout_pass(g);
    info.reference_pass_name = "final";
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}
