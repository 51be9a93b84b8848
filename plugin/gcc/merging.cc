#include "merging.h"

#include "compat.h"

#include "cgraph.h"
#include "context.h"
#include "gimple.h"
#include "hash-set.h"
#include "tree-pass.h"

#include "attributes.h"
#include "session.h"
#include "spell.h"

/* A function with limits while its attributes are hidden, by what does not change: the symbol table
   may be without it afterwards.  One that is gone is found by a call that was to it: GCC turns the
   calls of callers to the function that it keeps, and leaves them in their order.  */
struct hidden {
    unsigned uid;
    const char *name;
    location_t location;
    layout_function_limits limits;
    unsigned first_caller; /* which of all_callers its callers begin at */
    unsigned caller_count;
    unsigned call; /* which of its first caller's calls is one to it */
};

/* Limits of a function that has become the same code as another, until it is known whether a call
   of the former is one of the latter.  */
struct inherited {
    layout_function_limits limits;
    unsigned uid;   /* of the function that they were given to */
    unsigned other; /* of the one that has its code */
    unsigned first_caller;
    unsigned caller_count;
};

static auto_vec<hidden> all_hidden;
static auto_vec<inherited> all_inherited;
static auto_vec<unsigned> all_callers; /* their uids */

static void note_callers(cgraph_node *node, hidden *entry)
{
    entry->first_caller = all_callers.length();
    for (cgraph_edge *edge = node->callers; edge; edge = edge->next_caller)
        all_callers.safe_push(DECL_UID(edge->caller->decl));
    entry->caller_count = all_callers.length() - entry->first_caller;
    if (!node->callers)
        return;
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
        entry.name = spell_decl(node->decl);
        entry.location = DECL_SOURCE_LOCATION(node->decl);
        note_callers(node, &entry);
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

/* The function whose code is now that of ENTRY's, or null for ENTRY's own.  To GCC an ifunc is an
   alias of its resolver, which is not what is called by its name.  */
static cgraph_node *merged_into(node_table *nodes, const hidden &entry)
{
    cgraph_node *node = find_node(nodes, entry.uid);

    if (node && node->ifunc_resolver)
        return nullptr;
    if (node && node->alias)
        return node->ultimate_alias_target();
    if (cgraph_node *target = node ? jumps_to(node) : nullptr)
        return target;
    if (node && node->callers)
        return nullptr;
    cgraph_node *caller =
        entry.caller_count ? find_node(nodes, all_callers[entry.first_caller]) : nullptr;
    cgraph_edge *edge = caller ? caller->callees : nullptr;
    for (unsigned i = 0; edge && i < entry.call; i++)
        edge = edge->next_callee;
    return edge ? edge->callee->ultimate_alias_target() : nullptr;
}

/* Whether ENTRY's function is that of DECL to the source: the constructors that C++ makes of one.
 */
static bool is_same_to_source(const hidden &entry, tree decl)
{
    return entry.location == DECL_SOURCE_LOCATION(decl) && !strcmp(entry.name, spell_decl(decl));
}

/* Notes that the code of ENTRY's function, whose own node is OWN or null, is now that of OTHER.  A
   function that has become a jump there is what calls OTHER.  */
static void note_inherited(const hidden &entry, cgraph_node *own, cgraph_node *other)
{
    inherited item = {entry.limits, entry.uid, DECL_UID(other->decl), entry.first_caller,
                      entry.caller_count};

    if (!is_same_to_source(entry, other->decl))
        item.limits.owner = item.limits.depth_owner = entry.name;
    if (own && !own->alias && jumps_to(own)) {
        item.first_caller = all_callers.length();
        item.caller_count = 1;
        all_callers.safe_push(entry.uid);
        /* A jump is a path of calls, and its depth can be asked as ever.  */
        item.limits.has_depth = false;
    }
    all_inherited.safe_push(item);
}

static void find_nodes(node_table *nodes)
{
    cgraph_node *node;

    FOR_EACH_FUNCTION(node)
    nodes->put(DECL_UID(node->decl), node);
}

static void show(void)
{
    node_table nodes;

    if (all_hidden.is_empty())
        return;
    find_nodes(&nodes);
    for (const hidden &entry : all_hidden) {
        cgraph_node *own = find_node(&nodes, entry.uid);
        cgraph_node *other = merged_into(&nodes, entry);
        if (own)
            attributes_add(own->decl, &entry.limits);
        if (other && other != own)
            note_inherited(entry, own, other);
    }
    all_hidden.truncate(0);
}

/* Whether DECL is the function UID, or a copy of it.  */
static bool comes_of(tree decl, unsigned uid)
{
    tree origin = DECL_ABSTRACT_ORIGIN(decl);

    return DECL_UID(decl) == uid || (origin && DECL_UID(origin) == uid);
}

static bool is_caller(const inherited &item, tree decl)
{
    for (unsigned i = 0; i < item.caller_count; i++)
        if (comes_of(decl, all_callers[item.first_caller + i]))
            return true;
    return false;
}

/* Holds what callers of the former function still call to its limits.  */
static void hold_called(const inherited &item)
{
    hash_set<tree> held;
    cgraph_node *node;

    FOR_EACH_FUNCTION(node)
    {
        if (!is_caller(item, node->decl))
            continue;
        for (cgraph_edge *edge = node->callees; edge; edge = edge->next_callee) {
            tree callee = edge->callee->ultimate_alias_target()->decl;
            if (edge->inline_failed && comes_of(callee, item.other) && !held.add(callee))
                attributes_add(callee, &item.limits);
        }
    }
}

/* With what is inlined decided: where the code that is kept for a function was inlined into all
   that called it, no call of it is left, as none would be had it not been merged.  */
static void settle(void)
{
    node_table nodes;

    if (all_inherited.is_empty())
        return;
    find_nodes(&nodes);
    for (const inherited &item : all_inherited) {
        cgraph_node *own = find_node(&nodes, item.uid);
        if (own && own->alias && (own->externally_visible || own->address_taken))
            attributes_add(own->ultimate_alias_target()->decl, &item.limits);
        else
            hold_called(item);
    }
    all_inherited.truncate(0);
    all_callers.truncate(0);
}

namespace
{

const pass_data hide_data = {
    IPA_PASS, "layout-hide", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

const pass_data show_data = {
    IPA_PASS, "layout-show", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

const pass_data settle_data = {
    IPA_PASS, "layout-settle", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
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

static void add_pass(const char *plugin, opt_pass *pass, pass_positioning_ops where,
                     const char *reference)
{
    struct register_pass_info info;

    info.pass = pass;
    info.reference_pass_name = reference;
    info.ref_pass_instance_number = 1;
    info.pos_op = where;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}

/* Around "icf", which merges identical functions, in a compile and in the analysis of a link with
   -flto: before it all code is there as the source has it, and nothing behind it asks whether
   attributes are the same.  Behind "inline" it is known which calls stay, though all code is there
   still, and attributes go the way of what a link hands on.  */
void merging_watch(const char *plugin)
{
    add_pass(plugin, new merging_pass(hide_data, hide), PASS_POS_INSERT_BEFORE, "icf");
    add_pass(plugin, new merging_pass(show_data, show), PASS_POS_INSERT_AFTER, "icf");
    add_pass(plugin, new merging_pass(settle_data, settle), PASS_POS_INSERT_AFTER, "inline");
}
