#include "statements.h"

#include "compat.h"

#include "basic-block.h"
#include "gimple.h"
#include "gimple-iterator.h"
#include "context.h"
#include "tree-pass.h"

#include "allocations.h"
#include "dynamics.h"
#include "indirect.h"
#include "session.h"

static void keep_statements(void)
{
    basic_block block;

    indirect_begin();
    dynamics_begin();
    allocations_begin();
    FOR_EACH_BB_FN(block, cfun)
    {
        for (gimple_stmt_iterator i = gsi_start_bb(block); !gsi_end_p(i); gsi_next(&i)) {
            gcall *call = dyn_cast<gcall *>(gsi_stmt(i));
            if (!call)
                continue;
            indirect_keep(call);
            dynamics_keep(call);
            allocations_keep(call);
        }
    }
    dynamics_settle();
}

namespace
{

const pass_data statements_pass_data = {
    GIMPLE_PASS, "layout_statements", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

class statements_pass : public gimple_opt_pass
{
  public:
    statements_pass(gcc::context *context) : gimple_opt_pass(statements_pass_data, context)
    {
    }
    unsigned int execute(function *) final override
    {
        if (!session.finished)
            keep_statements();
        return 0;
    }
};

} // namespace

/* After "optimized", the last pass that changes statements at any level of optimisation: all
   inlining is done, and the statements still have the variables, value ranges and types that the
   instructions, which "expand" makes of them next, no longer have.  That one counts as a pass of
   RTL, and a pass can be put only beside one of its own type.  */
void statements_watch(const char *plugin)
{
    struct register_pass_info info;

    info.pass = new statements_pass(g);
    info.reference_pass_name = "optimized";
    info.ref_pass_instance_number = 1;
    info.pos_op = PASS_POS_INSERT_AFTER;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}
