#include "attributes.h"

#include "c-family/c-common.h"
#include "c-family/c-pragma.h"
#include "cpplib.h"
#include "diagnostic-core.h"
#include "stringpool.h"
#include "attribs.h"

#include "session.h"

/* Only the compilers of the C family read attributes and macros; lto1 finds attributes read.  */
#pragma weak parse_in
#pragma weak cpp_define
#pragma weak cpp_get_callbacks
#pragma weak cpp_get_options
#pragma weak default_conversion

/* An argument of an attribute as a constant: the front ends hand on names of constants, which C++
   has more of than C.  */
static tree constant_of(tree argument)
{
    if (TREE_CODE(argument) != IDENTIFIER_NODE && TREE_CODE(argument) != FUNCTION_DECL &&
        TREE_CODE(argument) != STRING_CST && &default_conversion)
        argument = default_conversion(argument);
    return argument;
}

/* Whether the first of ARGUMENTS is a number of bytes, which it is made to be if it is a name for
   one.  A limit that is not understood would be one that is not held, so that is an error and not
   the usual warning.  */
static bool take_bytes(tree name, tree arguments)
{
    tree bytes = constant_of(TREE_VALUE(arguments));

    if (TREE_CODE(bytes) != INTEGER_CST || !INTEGRAL_TYPE_P(TREE_TYPE(bytes))) {
        error("%qE attribute argument is not an integer constant", name);
        return false;
    }
    if (!tree_fits_uhwi_p(bytes)) {
        error("%qE attribute argument %qE is not a number of bytes", name, bytes);
        return false;
    }
    TREE_VALUE(arguments) = bytes;
    return true;
}

static bool take_reason(tree name, tree arguments)
{
    tree reason = TREE_CHAIN(arguments) ? TREE_VALUE(TREE_CHAIN(arguments)) : NULL_TREE;

    if (!reason || (TREE_CODE(reason) == STRING_CST &&
                    TYPE_PRECISION(TREE_TYPE(TREE_TYPE(reason))) == BITS_PER_UNIT))
        return true;
    error("second argument of %qE attribute is not a string literal", name);
    return false;
}

static tree take_function(tree *node, tree name, tree arguments, int, bool *no_add)
{
    if (TREE_CODE(*node) != FUNCTION_DECL) {
        warning(OPT_Wattributes, "%qE attribute applies only to functions", name);
        *no_add = true;
    } else if (!take_bytes(name, arguments) || !take_reason(name, arguments)) {
        *no_add = true;
    }
    session.has_limits = true;
    return NULL_TREE;
}

/* Where a type is not being defined GCC would put the attribute on a copy of it, which only one
   typedef or variable has.  */
static tree take_type(tree *node, tree name, tree arguments, int flags, bool *no_add)
{
    if (!RECORD_OR_UNION_TYPE_P(*node)) {
        warning(OPT_Wattributes, "%qE attribute applies only to structs, unions and classes", name);
        *no_add = true;
    } else if (!(flags & ATTR_FLAG_TYPE_IN_PLACE)) {
        warning(OPT_Wattributes, "%qE attribute ignored: it belongs to the definition of the type",
                name);
        *no_add = true;
    } else if (arguments && !take_bytes(name, arguments)) {
        *no_add = true;
    }
    session.has_limits = true;
    return NULL_TREE;
}

static tree take_member(tree *node, tree name, tree, int, bool *no_add)
{
    if (TREE_CODE(*node) != FIELD_DECL) {
        warning(OPT_Wattributes, "%qE attribute applies only to members", name);
        *no_add = true;
    }
    session.has_limits = true;
    return NULL_TREE;
}

static const attribute_spec attributes[] = {
    {"layout_stack_budget", 1, 2, true, false, false, false, take_function, nullptr},
    {"layout_stack_depth", 1, 1, true, false, false, false, take_function, nullptr},
    {"layout_max_size", 1, 1, false, true, false, false, take_type, nullptr},
    {"layout_no_padding", 0, 0, false, true, false, false, take_type, nullptr},
    {"layout_align_cache_line", 0, 0, true, false, false, false, take_member, nullptr},
};

static void register_attributes(void *, void *)
{
    for (const attribute_spec &spec : attributes)
        register_attribute(&spec);
}

/* Debug information of level 3 lists the macros, and the object must be the one that comes of a
   compile without the plugin: so what listens to definitions must not hear of this one.  By then
   the preprocessor is ready and has read nothing, with -E as well.  */
static void define_macro(void *, void *)
{
    if (!&parse_in || !parse_in || !cpp_define || !cpp_get_callbacks || !cpp_get_options)
        return;
    /* With -save-temps, or of a .i file: there are no macros left, and none may be defined.  */
    if (cpp_get_options(parse_in)->preprocessed)
        return;
    cpp_callbacks *callbacks = cpp_get_callbacks(parse_in);
    auto listener = callbacks->define;
    callbacks->define = nullptr;
    cpp_define(parse_in, "__LAYOUT_PLUGIN__=1");
    callbacks->define = listener;
}

void attributes_watch(const char *plugin)
{
    register_callback(plugin, PLUGIN_ATTRIBUTES, register_attributes, nullptr);
    register_callback(plugin, PLUGIN_PRAGMAS, define_macro, nullptr);
}

/* The attribute NAME of LIST that gives the least number, or null for none.  */
static tree least(const char *name, tree list)
{
    tree best = NULL_TREE;

    for (tree found = lookup_attribute(name, list); found;
         found = lookup_attribute(name, TREE_CHAIN(found)))
        if (!best || tree_int_cst_lt(TREE_VALUE(TREE_VALUE(found)), TREE_VALUE(TREE_VALUE(best))))
            best = found;
    return best;
}

static uint64_t bytes_of(tree attribute)
{
    return tree_to_uhwi(TREE_VALUE(TREE_VALUE(attribute)));
}

/* The text of ATTRIBUTE's argument INDEX, a string; null where there is none or it is empty.  */
static const char *text_of(tree attribute, unsigned index)
{
    tree argument = TREE_VALUE(attribute);

    while (argument && index-- > 0)
        argument = TREE_CHAIN(argument);
    if (!argument)
        return nullptr;
    tree text = TREE_VALUE(argument);
    size_t length = strnlen(TREE_STRING_POINTER(text), TREE_STRING_LENGTH(text));
    return length == 0 ? nullptr
                       : layout_strings_keep(
                             &session.strings,
                             layout_arena_text(&session.arena, TREE_STRING_POINTER(text), length));
}

void attributes_read_function(tree decl, layout_function_limits *limits)
{
    if (tree found = least("layout_stack_budget", DECL_ATTRIBUTES(decl))) {
        limits->has_stack = true;
        limits->stack = bytes_of(found);
        limits->reason = text_of(found, 1);
        limits->owner = text_of(found, 2);
        limits->from = "attribute";
    }
    if (tree found = least("layout_stack_depth", DECL_ATTRIBUTES(decl))) {
        limits->has_depth = true;
        limits->depth = bytes_of(found);
        limits->depth_owner = text_of(found, 2);
    }
    session.has_limits |= limits->has_stack || limits->has_depth;
}

void attributes_hide(tree decl)
{
    tree kept = NULL_TREE;

    for (tree one = DECL_ATTRIBUTES(decl); one; one = TREE_CHAIN(one))
        if (!is_attribute_p("layout_stack_budget", get_attribute_name(one)) &&
            !is_attribute_p("layout_stack_depth", get_attribute_name(one)))
            kept = tree_cons(TREE_PURPOSE(one), TREE_VALUE(one), kept);
    DECL_ATTRIBUTES(decl) = nreverse(kept);
}

static tree make_string(const char *text)
{
    tree string = build_string(strlen(text) + 1, text);

    TREE_TYPE(string) = build_array_type_nelts(char_type_node, strlen(text) + 1);
    return string;
}

/* The source can give REASON, and not OWNER.  */
static void add_attribute(tree decl, const char *name, uint64_t bytes, const char *reason,
                          const char *owner)
{
    tree arguments = NULL_TREE;

    if (owner)
        arguments = tree_cons(NULL_TREE, make_string(owner), arguments);
    if (owner || reason)
        arguments = tree_cons(NULL_TREE, make_string(reason ? reason : ""), arguments);
    arguments =
        tree_cons(NULL_TREE, build_int_cstu(long_long_unsigned_type_node, bytes), arguments);
    DECL_ATTRIBUTES(decl) = tree_cons(get_identifier(name), arguments, DECL_ATTRIBUTES(decl));
}

void attributes_add(tree decl, const layout_function_limits *limits)
{
    if (limits->has_stack)
        add_attribute(decl, "layout_stack_budget", limits->stack, limits->reason, limits->owner);
    if (limits->has_depth)
        add_attribute(decl, "layout_stack_depth", limits->depth, nullptr, limits->depth_owner);
}

void attributes_read_type(tree type, layout_type_limits *limits)
{
    if (tree found = least("layout_max_size", TYPE_ATTRIBUTES(type))) {
        limits->has_size = true;
        limits->size = bytes_of(found);
    }
    limits->no_padding = lookup_attribute("layout_no_padding", TYPE_ATTRIBUTES(type)) != NULL_TREE;
}

bool attributes_packed(tree type)
{
    return lookup_attribute("packed", TYPE_ATTRIBUTES(type)) != NULL_TREE;
}

bool attributes_own_line(tree decl)
{
    return lookup_attribute("layout_align_cache_line", DECL_ATTRIBUTES(decl)) != NULL_TREE;
}
