#include "precompiled.h"

#include "compat.h"

#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "cpplib.h"
#include "hash-set.h"

#include "initials.h"
#include "namespaces.h"
#include "session.h"
#include "types.h"

/* Neither C's preprocessor nor its names are in every compiler that loads this plugin: lto1 has
   none.  */
#pragma weak parse_in
#pragma weak cpp_get_callbacks

/* What was found so far from what the header declares.  */
struct finds {
    hash_set<tree> seen;    /* types and functions */
    auto_vec<tree> waiting; /* those whose parts are to be looked at yet */
    auto_vec<tree> defined; /* by what structs, unions and enums are told of: their TYPE_DECLs */
    auto_vec<tree> named;   /* and by what they are named besides */
};

static bool is_tagged(const_tree type)
{
    return RECORD_OR_UNION_TYPE_P(type) || TREE_CODE(type) == ENUMERAL_TYPE;
}

/* Whether the compiler did not make DECL itself.  */
static bool is_source(const_tree decl)
{
    return DECL_SOURCE_LOCATION(decl) > BUILTINS_LOCATION;
}

/* A template of a system header may have been made into something elsewhere.  */
static bool is_wanted(const_tree decl)
{
    return session.options.all_types || TREE_CODE(decl) == TEMPLATE_DECL ||
           !DECL_IN_SYSTEM_HEADER(decl);
}

static void find_later(finds *found, tree type_or_function)
{
    if (!found->seen.add(type_or_function))
        found->waiting.safe_push(type_or_function);
}

static void find_type(finds *found, tree type)
{
    if (type && TREE_CODE(type) != ERROR_MARK)
        find_later(found, types_definition(type));
}

/* What the compiler makes itself, as Arm's __va_list, is told of by its typedef.  */
static void find_in_name(finds *found, tree decl)
{
    tree type = TREE_TYPE(decl);

    find_type(found, type);
    if (!type || !is_tagged(type))
        return;
    tree stub = TYPE_STUB_DECL(TYPE_MAIN_VARIANT(type));
    if (stub && is_source(stub))
        found->named.safe_push(decl);
    else
        found->defined.safe_push(decl);
}

static void find_in_code(finds *found, tree code);

static void find_in_declaration(tree decl, void *data)
{
    finds *found = static_cast<finds *>(data);

    if (!is_wanted(decl))
        return;
    switch (TREE_CODE(decl)) {
    case TYPE_DECL:
        find_in_name(found, decl);
        break;
    case FUNCTION_DECL:
        find_later(found, decl);
        break;
    case VAR_DECL:
        if (session.options.suggests)
            initials_see(decl);
        /* Fall through.  */
    case FIELD_DECL:
        find_type(found, TREE_TYPE(decl));
        find_in_code(found, DECL_INITIAL(decl));
        break;
    case CONST_DECL:
        find_type(found, TREE_TYPE(decl));
        break;
    default:
        if (session.cplusplus)
            namespaces_instances(decl, find_in_declaration, found);
        break;
    }
}

static void find_in_block(finds *found, tree block)
{
    if (!block || TREE_CODE(block) != BLOCK)
        return;
    for (tree decl = BLOCK_VARS(block); decl; decl = DECL_CHAIN(decl))
        find_in_declaration(decl, found);
    for (tree inner = BLOCK_SUBBLOCKS(block); inner; inner = BLOCK_CHAIN(inner))
        find_in_block(found, inner);
}

/* A closure may be of a type that only the expression names in which it is made.  */
static tree find_in_node(tree *node, int *, void *data)
{
    finds *found = static_cast<finds *>(data);

    if (EXPR_P(*node) || TREE_CODE(*node) == CONSTRUCTOR)
        find_type(found, TREE_TYPE(*node));
    else if (TREE_CODE(*node) == FUNCTION_DECL)
        find_in_declaration(*node, found);
    return NULL_TREE;
}

static void find_in_code(finds *found, tree code)
{
    if (code && TREE_CODE(code) != ERROR_MARK)
        walk_tree_without_duplicates(&code, find_in_node, found);
}

static void find_in_initial(tree value, void *data)
{
    find_in_code(static_cast<finds *>(data), value);
}

static void find_in_function(finds *found, tree function)
{
    if (session.options.suggests)
        initials_see(function);
    find_type(found, TREE_TYPE(function));
    find_in_block(found, DECL_INITIAL(function));
    find_in_code(found, DECL_SAVED_TREE(function));
}

static void find_in_type(finds *found, tree type)
{
    tree stub = TYPE_STUB_DECL(type);

    if (is_tagged(type) && stub && !is_wanted(stub))
        return;
    switch (TREE_CODE(type)) {
    case RECORD_TYPE:
    case UNION_TYPE:
        if (session.cplusplus && !class_is_defined(type))
            break;
        for (tree part = TYPE_FIELDS(type); part; part = DECL_CHAIN(part))
            find_in_declaration(part, found);
        /* Fall through.  */
    case ENUMERAL_TYPE:
        if (stub)
            found->defined.safe_push(stub);
        break;
    case FUNCTION_TYPE:
    case METHOD_TYPE:
        for (tree one = TYPE_ARG_TYPES(type); one; one = TREE_CHAIN(one)) {
            find_type(found, TREE_VALUE(one));
            find_in_code(found, TREE_PURPOSE(one)); /* C++: what is passed where nothing is */
        }
        /* Fall through.  */
    default:
        find_type(found, TREE_TYPE(type));
        break;
    }
}

static int find_in_identifier(cpp_reader *, cpp_hashnode *node, void *data)
{
    finds *found = static_cast<finds *>(data);
    tree name = HT_IDENT_TO_GCC_IDENT(HT_NODE(node));
    tree value = identifier_global_value(name);

    find_type(found, identifier_global_tag(name));
    if (value && DECL_P(value))
        find_in_declaration(value, found);
    return 1;
}

/* In the order of the source, and what was made of one template in the order that GCC made it.  */
static int compare(const void *left, const void *right)
{
    tree a = *static_cast<const tree *>(left);
    tree b = *static_cast<const tree *>(right);

    int before =
        linemap_compare_locations(line_table, DECL_SOURCE_LOCATION(a), DECL_SOURCE_LOCATION(b));

    if (before != 0)
        return -before;
    return DECL_UID(a) < DECL_UID(b) ? -1 : DECL_UID(a) > DECL_UID(b);
}

/* Tells of the type that DECL defines, and before that, as a front end does, of those that lie in
   it.  */
static void tell(hash_set<tree> *told, tree decl)
{
    tree type = types_definition(TREE_TYPE(decl));

    if (!is_tagged(type) || !is_source(decl) || (session.cplusplus && !class_is_defined(type)))
        return;
    if (told->add(type))
        return;
    if (RECORD_OR_UNION_TYPE_P(type))
        for (tree part = TYPE_FIELDS(type); part; part = DECL_CHAIN(part)) {
            if (TREE_CODE(part) != FIELD_DECL && TREE_CODE(part) != TYPE_DECL)
                continue;
            tree held = types_definition(strip_array_types(TREE_TYPE(part)));
            if (is_tagged(held) && TYPE_STUB_DECL(held) &&
                (TREE_CODE(part) == FIELD_DECL || TYPE_CONTEXT(held) == type))
                tell(told, TYPE_STUB_DECL(held));
        }
    types_see(decl);
}

static void read_types(cpp_reader *reader)
{
    finds found;
    hash_set<tree> told;

    if (session.cplusplus) {
        namespaces_walk(find_in_declaration, &found);
        namespaces_initials(find_in_initial, &found);
    } else {
        cpp_forall_identifiers(reader, find_in_identifier, &found);
    }
    while (!found.waiting.is_empty()) {
        tree next = found.waiting.pop();
        if (TYPE_P(next))
            find_in_type(&found, next);
        else
            find_in_function(&found, next);
    }
    found.defined.qsort(compare);
    for (tree decl : found.defined)
        tell(&told, decl);
    found.named.qsort(compare);
    for (tree decl : found.named)
        if (told.contains(types_definition(TREE_TYPE(decl))))
            types_see(decl);
}

static void (*original_read_pch)(cpp_reader *, const char *, int, const char *);

static void read_pch(cpp_reader *reader, const char *name, int fd, const char *original)
{
    original_read_pch(reader, name, fd, original);
    session.report->unit.precompiled_header = true;
    /* Its attributes were seen when it was made.  */
    session.has_limits = true;
    read_types(reader);
}

/* A precompiled header brings its types ready-made, so the front end never tells of them.  No
   event of the plugin interface says that one is read.  */
void precompiled_watch(void)
{
    if (!&parse_in || !parse_in || !cpp_get_callbacks)
        return;
    cpp_callbacks *callbacks = cpp_get_callbacks(parse_in);
    if (!callbacks->read_pch)
        return;
    original_read_pch = callbacks->read_pch;
    callbacks->read_pch = read_pch;
}
