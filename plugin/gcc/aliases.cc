#include "aliases.h"

#include "cgraph.h"
#include "hash-set.h"

#include "session.h"
#include "spell.h"

/* Whether NODE gets no symbol that leads to what it stands for: a weakref is another's name, an
   ifunc leads to what its resolver says, and labels of the compiler's own (spell_symbol says which)
   never reach the object, as those do that the source gives.  */
static bool has_no_symbol(symtab_node *node)
{
    return node->weakref || node->ifunc_resolver || node->transparent_alias ||
           (node->cpp_implicit_alias &&
            IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(node->decl))[0] == '*');
}

static layout_alias *add_alias(symtab_node *node, layout_alias **aliases, size_t *count)
{
    *aliases = static_cast<layout_alias *>(
        layout_arena_grow(&session.arena, *aliases, *count, sizeof **aliases));
    layout_alias *alias = &(*aliases)[(*count)++];
    alias->symbol = spell_symbol(node->decl);
    alias->local = !TREE_PUBLIC(node->decl);
    return alias;
}

static bool has_thunks;

static bool add_of_function(cgraph_node *node, void *data)
{
    layout_function *function = static_cast<layout_function *>(data);

    if ((!node->alias && !node->thunk) || node->inlined_to || has_no_symbol(node))
        return false;
    layout_alias *alias = add_alias(node, &function->aliases, &function->alias_count);
    alias->thunk = node->thunk || node->ultimate_alias_target()->thunk;
    has_thunks |= alias->thunk;
    return false;
}

void aliases_read(layout_function *function)
{
    cgraph_node::get(current_function_decl)
        ->call_for_symbol_thunks_and_aliases(add_of_function, function, true);
}

static bool add_of_variable(varpool_node *node, void *data)
{
    layout_variable *variable = static_cast<layout_variable *>(data);

    if (node->alias && !has_no_symbol(node))
        add_alias(node, &variable->aliases, &variable->alias_count);
    return false;
}

void aliases_read_variable(varpool_node *node, layout_variable *variable)
{
    node->call_for_symbol_and_aliases(add_of_variable, variable, true);
}

/* GCC writes a thunk as a few lines of assembly with its method, where the target can; else it
   compiles it as a function, after the method.  */
void aliases_settle(void)
{
    hash_set<const char *> symbols;

    if (!has_thunks)
        return;
    for (size_t i = 0; i < session.report->function_count; i++)
        symbols.add(session.report->functions[i]->symbol);
    for (size_t i = 0; i < session.report->function_count; i++) {
        layout_function *function = session.report->functions[i];
        size_t kept = 0;
        for (size_t a = 0; a < function->alias_count; a++)
            if (!function->aliases[a].thunk || !symbols.contains(function->aliases[a].symbol))
                function->aliases[kept++] = function->aliases[a];
        function->alias_count = kept;
    }
}
