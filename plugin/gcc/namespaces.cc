/* As classes.cc, this looks into the C++ front end's own trees, by macros and inline functions
   only.  */

#include "namespaces.h"

#include "cp/cp-tree.h"

static void walk(tree scope, void (*see)(tree decl, void *data), void *data);

/* BOUND is all that a name means in a namespace.  */
static void see_bound(tree bound, tree scope, void (*see)(tree decl, void *data), void *data)
{
    /* A class and something else of one name, as of C's "struct stat" and "stat": the class is the
       type of what stands for both (STAT_TYPE in GCC's cp/name-lookup.cc).  */
    if (TREE_CODE(bound) == OVERLOAD && TREE_TYPE(bound) &&
        TREE_CODE(TREE_TYPE(bound)) == TYPE_DECL)
        see(TREE_TYPE(bound), data);
    for (lkp_iterator next(bound); next; ++next) {
        tree decl = *next;
        if (!decl)
            continue;
        if (TREE_CODE(decl) != NAMESPACE_DECL)
            see(decl, data);
        else if (CP_DECL_CONTEXT(decl) == scope && !DECL_NAMESPACE_ALIAS(decl))
            walk(decl, see, data);
    }
}

static void walk(tree scope, void (*see)(tree decl, void *data), void *data)
{
    hash_table<named_decl_hash> *bindings = DECL_NAMESPACE_BINDINGS(scope);

    if (!bindings)
        return;
    for (hash_table<named_decl_hash>::iterator bound = bindings->begin(); bound != bindings->end();
         ++bound)
        see_bound(*bound, scope, see, data);
}

void namespaces_walk(void (*see)(tree decl, void *data), void *data)
{
    walk(global_namespace, see, data);
}

void namespaces_initials(void (*see)(tree value, void *data), void *data)
{
    for (tree one = static_aggregates; one; one = TREE_CHAIN(one))
        if (TREE_PURPOSE(one))
            see(TREE_PURPOSE(one), data);
}

void namespaces_instances(tree decl, void (*see)(tree decl, void *data), void *data)
{
    if (TREE_CODE(decl) != TEMPLATE_DECL)
        return;
    for (tree one = DECL_TEMPLATE_INSTANTIATIONS(decl); one; one = TREE_CHAIN(one)) {
        tree instance = TREE_VALUE(one);
        if (TYPE_P(instance))
            instance = TYPE_STUB_DECL(TYPE_MAIN_VARIANT(instance));
        if (instance)
            see(instance, data);
    }
}
