#include "compat.h"

#include "hash-set.h"

#include "initials.h"
#include "session.h"

static hash_map<int_hash<unsigned, 0>, bool> initialised;

static bool goes_by_order(tree constructor)
{
    return CONSTRUCTOR_NELTS(constructor) > 1 ||
           (CONSTRUCTOR_NELTS(constructor) == 1 &&
            !integer_zerop(CONSTRUCTOR_ELT(constructor, 0)->value));
}

static void see_initial(tree decl);

static tree see_value(tree *at, int *, void *)
{
    if (TREE_CODE(*at) == CONSTRUCTOR && TREE_CODE(TREE_TYPE(*at)) == RECORD_TYPE &&
        goes_by_order(*at))
        initialised.put(TYPE_UID(TYPE_MAIN_VARIANT(TREE_TYPE(*at))), true);
    if (TREE_CODE(*at) == DECL_EXPR)
        see_initial(DECL_EXPR_DECL(*at));
    return NULL_TREE;
}

static void see_initial(tree decl)
{
    if (decl && VAR_P(decl) && DECL_INITIAL(decl) && DECL_INITIAL(decl) != error_mark_node)
        walk_tree_without_duplicates(&DECL_INITIAL(decl), see_value, nullptr);
}

/* Compound literals in functions are no declarations.  */
void initials_see(tree decl)
{
    if (TREE_CODE(decl) == FUNCTION_DECL)
        walk_tree_without_duplicates(&DECL_SAVED_TREE(decl), see_value, nullptr);
    else
        see_initial(decl);
}

/* A variable, be it a function's, once its initial value is known; or a function.  */
static void at_declaration(void *data, void *)
{
    initials_see(static_cast<tree>(data));
}

void initials_watch(const char *plugin)
{
    register_callback(plugin, PLUGIN_FINISH_DECL, at_declaration, nullptr);
    register_callback(plugin, PLUGIN_PRE_GENERICIZE, at_declaration, nullptr);
}

static bool is_reported_as(unsigned uid, const struct layout_type *type)
{
    struct layout_type **found = session.types->get(uid);

    return found && *found == type;
}

bool initials_have(const struct layout_type *type)
{
    for (auto entry : initialised)
        if (is_reported_as(entry.first, type))
            return true;
    return false;
}
