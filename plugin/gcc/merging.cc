#include "merging.h"

#include "compat.h"

#include "cgraph.h"
#include "context.h"
#include "gimple.h"
#include "tree-pass.h"

#include "attributes.h"
#include "session.h"

/* A function with limits while its attributes are hidden, by what does not change: the symbol table
   may be without it afterwards.  One that is gone is found by a call that was to it: GCC turns the
   calls of callers to the function that it keeps, and leaves them in their order.  */
struct hidden {
    unsigned uid;
    layout_function_limits limits;
    unsigned caller; /* the uid of a function that calls it; 0: none */
    unsigned call;   /* which of the caller's calls that is */
};

static auto_vec<hidden> all_hidden;

static void note_caller(cgraph_node *node, hidden *entry)
{
    if (!node->callers)
        return;
    entry->caller = DECL_UID(node->callers->caller->decl);
    for (cgraph_edge *edge = node->callers->caller->callees; edge != node->callers;
         edge = edge->next_callee)
        entry->call++;
}

static void hide(void)
{
    cgraph_node *node;

    FOR_EACH_FUNCTION(node)
    {
        hidden entry = {};
        attributes_read_function(node->decl, &entry.limits);
        if (!entry.limits.has_stack && !entry.limits.has_depth)
            continue;
        entry.uid = DECL_UID(node->decl);
        note_caller(node, &entry);
        all_hidden.safe_push(entry);
        attributes_hide(node->decl);
    }
}

typedef hash_map<int_hash<unsigned, 0>, cgraph_node *> node_table;

static cgraph_node *find_node(node_table *nodes, unsigned uid)
{
    cgraph_node **found = uid ? nodes->get(uid) : nullptr;

    return found ? *found : nullptr;
}

/* The function that NODE has become a jump to, or null.  GCC makes that jump as it makes thunks. */
static cgraph_node *jumps_to(cgraph_node *node)
{
    cgraph_edge *edge = node->callees;

    if (!edge || edge->next_callee)
        return nullptr;
    if (!node->thunk && !(edge->call_stmt && gimple_call_from_thunk_p(edge->call_stmt)))
        return nullptr;
    return edge->callee->ultimate_alias_target();
}

/* The function whose code is now that of ENTRY's, or null for ENTRY's own.  */
static cgraph_node *merged_into(node_table *nodes, const hidden &entry)
{
    cgraph_node *node = find_node(nodes, entry.uid);

    if (node && node->alias)
        return node->ultimate_alias_target();
    if (cgraph_node *target = node ? jumps_to(node) : nullptr)
        return target;
    if (node && node->callers)
        return nullptr;
    cgraph_node *caller = find_node(nodes, entry.caller);
    cgraph_edge *edge = caller ? caller->callees : nullptr;
    for (unsigned i = 0; edge && i < entry.call; i++)
        edge = edge->next_callee;
    return edge ? edge->callee->ultimate_alias_target() : nullptr;
}

static void show(void)
{
    node_table nodes;
    cgraph_node *node;

    if (all_hidden.is_empty())
        return;
    FOR_EACH_FUNCTION(node)
    nodes.put(DECL_UID(node->decl), node);
    for (const hidden &entry : all_hidden) {
        cgraph_node *own = find_node(&nodes, entry.uid);
        cgraph_node *other = merged_into(&nodes, entry);
        if (own)
            attributes_add(own->decl, &entry.limits);
        /* A jump is a path of calls, and its depth can be asked as ever.  */
        layout_function_limits inherited = entry.limits;
        if (own && !own->alias && jumps_to(own))
            inherited.has_depth = false;
        if (other && other != own)
            attributes_add(other->decl, &inherited);
    }
    all_hidden.truncate(0);
}

namespace
{

const pass_data hide_data = {
    IPA_PASS, "layout-hide", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

const pass_data show_data = {
    IPA_PASS, "layout-show", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

class merging_pass : public ipa_opt_pass_d
{
  public:
    merging_pass(const pass_data &data, void (*body)(void))
        : ipa_opt_pass_d(data, g, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, 0, nullptr,
                         nullptr),
          body(body)
    {
    }
    unsigned int execute(function *) final override
    {
        body();
        return 0;
    }

  private:
    void (*body)(void);
};

} // namespace

static void add_pass(const char *plugin, opt_pass *pass, pass_positioning_ops where)
{
    struct register_pass_info info;

    info.pass = pass;
    info.reference_pass_name = "icf";
    info.ref_pass_instance_number = 1;
    info.pos_op = where;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}

/* Around "icf", which merges identical functions, in a compile and in the analysis of a link with
   -flto: before it all code is there as the source has it, and nothing behind it asks whether
   attributes are the same.  */
void merging_watch(const char *plugin)
{
    add_pass(plugin, new merging_pass(hide_data, hide), PASS_POS_INSERT_BEFORE);
    add_pass(plugin, new merging_pass(show_data, show), PASS_POS_INSERT_AFTER);
}
