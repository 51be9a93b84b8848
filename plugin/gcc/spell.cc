#include "spell.h"

#include "cgraph.h"
#include "langhooks.h"
#include "output.h"
#include "stringpool.h"
#include "tree-pretty-print.h"

#include "attribs.h"

/* GCC's, not the one in this folder.  */
#include <target.h>

#include "session.h"
#include "types.h"

#define PRINT(...) layout_arena_printf(&session.arena, __VA_ARGS__)
#define JOIN(...) layout_arena_join(&session.arena, __VA_ARGS__, nullptr)

static const char *spell(tree type, const char *inner);

/* Whether the C++ front end made NAME up for a type that the source gives none: it begins with
   a character that no identifier may, or on targets without such labels with "__anon_"
   (make_anon_name in GCC's cp/name-lookup or cp/decl).  */
static bool is_made_up(tree name)
{
    const char *text = IDENTIFIER_POINTER(name);

    return text[0] == '.' || text[0] == '$' || text[0] == '<' || strncmp(text, "__anon_", 7) == 0;
}

/* A coroutine's frame that GCC has as a type local to the function, as all before GCC 15 do.  Later
   ones have it beside the function, and it is called so here, too: by what stands before the
   function's own name.  */
static const char *spell_frame(tree name)
{
    const char *tag = IDENTIFIER_POINTER(DECL_NAME(name));
    const char *function = spell_decl(DECL_CONTEXT(name));
    const char *plain = lang_hooks.decl_printable_name(DECL_CONTEXT(name), 0);
    size_t length = strlen(function);
    size_t plain_length = strlen(plain);

    if (length <= plain_length || strcmp(function + length - plain_length, plain) != 0)
        return layout_strings_keep(&session.strings, tag);
    length -= plain_length;
    return layout_strings_keep(&session.strings,
                               PRINT("%.*s%s", static_cast<int>(length), function, tag));
}

const char *spell_tag(tree type)
{
    tree name = TYPE_NAME(type);

    if (!name)
        return nullptr;
    if (TREE_CODE(name) == IDENTIFIER_NODE)
        return layout_strings_keep(&session.strings, IDENTIFIER_POINTER(name));
    if (!DECL_NAME(name) || (session.cplusplus && is_made_up(DECL_NAME(name))))
        return nullptr;
    if (session.cplusplus && TREE_CODE(name) == TYPE_DECL && DECL_CONTEXT(name) &&
        TREE_CODE(DECL_CONTEXT(name)) == FUNCTION_DECL && class_is_frame(type))
        return spell_frame(name);
    /* At verbosity 2 the C++ front end adds a template's arguments, and the function around a
       local class; a name without either is shorter to ask for and to read.  */
    if (session.cplusplus && class_is_instance(type))
        return layout_strings_keep(&session.strings, lang_hooks.decl_printable_name(name, 2));
    return spell_decl(name);
}

const char *spell_decl(tree decl)
{
    if (!DECL_NAME(decl))
        return nullptr;
    /* What the compiler made up itself (virtual tables, type information) has no scope.  */
    bool scoped = session.cplusplus && !(VAR_P(decl) && DECL_ARTIFICIAL(decl));
    const char *name =
        scoped ? lang_hooks.decl_printable_name(decl, 1) : IDENTIFIER_POINTER(DECL_NAME(decl));
    return layout_strings_keep(&session.strings, name);
}

/* The function itself where DECL is the label by which C++'s thunks, and what they are inlined
   into, reach it (make_alias_for_thunk in GCC's cp/method.c): a label of the compiler's own is no
   symbol of the object.  */
static tree decl_behind_label(tree decl)
{
    if (TREE_CODE(decl) != FUNCTION_DECL || IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(decl))[0] != '*')
        return decl;
    cgraph_node *node = cgraph_node::get(decl);
    return node && node->cpp_implicit_alias ? node->ultimate_alias_target()->decl : decl;
}

const char *spell_symbol(tree decl)
{
    decl = decl_behind_label(decl);
    /* A weakref is another name for a symbol that the assembler replaces by that.  */
    if (DECL_WEAK(decl) && lookup_attribute("weakref", DECL_ATTRIBUTES(decl))) {
        tree target = lookup_attribute("alias", DECL_ATTRIBUTES(decl));
        if (target)
            return spell_label(TREE_STRING_POINTER(TREE_VALUE(TREE_VALUE(target))));
    }
    return spell_label(IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(decl)));
}

/* As assemble_name and assemble_name_raw in GCC's varasm.c do.  */
const char *spell_label(const char *name)
{
    const char *plain = targetm.strip_name_encoding(name);
    tree identifier = maybe_get_identifier(plain);

    while (identifier && IDENTIFIER_TRANSPARENT_ALIAS(identifier)) {
        identifier = TREE_CHAIN(identifier);
        name = IDENTIFIER_POINTER(identifier);
        plain = targetm.strip_name_encoding(name);
    }
    /* A leading star says that the name is to be taken as it is, as from an asm label; other
       names get the target's prefix.  */
    if (name[0] == '*' || !user_label_prefix[0])
        return layout_strings_keep(&session.strings, name[0] == '*' ? name + 1 : plain);
    return layout_strings_keep(&session.strings, JOIN(user_label_prefix, plain));
}

static const char *qualifier_words(int qualifiers)
{
    if (qualifiers == TYPE_UNQUALIFIED)
        return "";
    return JOIN(qualifiers & TYPE_QUAL_ATOMIC ? "_Atomic " : "",
                qualifiers & TYPE_QUAL_CONST ? "const " : "",
                qualifiers & TYPE_QUAL_VOLATILE ? "volatile " : "",
                qualifiers & TYPE_QUAL_RESTRICT ? "restrict " : "");
}

/* A type's name with its qualifiers before it and the declarator INNER behind it.  A bound or a
   parameter list follows the name at once, as GCC writes it.  */
static const char *spell_base(int qualifiers, const char *keyword, const char *name,
                              const char *inner)
{
    return JOIN(qualifier_words(qualifiers), keyword, name, inner[0] && inner[0] != '[' ? " " : "",
                inner);
}

static const char *spell_tagged(tree type, const char *inner)
{
    const char *tag = spell_tag(type);
    const char *keyword = TREE_CODE(type) == ENUMERAL_TYPE ? "enum "
                          : TREE_CODE(type) == RECORD_TYPE ? "struct "
                                                           : "union ";

    /* A typedef that names an unnamed type, and any class name of C++, takes no keyword.  */
    if (tag && TREE_CODE(TYPE_NAME(type)) == TYPE_DECL)
        keyword = "";
    return spell_base(TYPE_QUALS(type), keyword, tag ? tag : "{...}", inner);
}

static const char *spell_pointer(tree type, const char *sign, const char *inner)
{
    tree target = TREE_TYPE(type);
    const char *declarator = JOIN(sign, qualifier_words(TYPE_QUALS(type)), inner);
    size_t length = strlen(declarator);

    if (length && declarator[length - 1] == ' ')
        declarator = layout_arena_text(&session.arena, declarator, length - 1);
    /* GCC gives types of variable size a declaration without a name.  */
    bool named = TYPE_NAME(target) && TREE_CODE(TYPE_NAME(target)) == TYPE_DECL &&
                 DECL_NAME(TYPE_NAME(target));
    if (!named && (TREE_CODE(target) == ARRAY_TYPE || FUNC_OR_METHOD_TYPE_P(target)))
        declarator = JOIN("(", declarator, ")");
    return spell(target, declarator);
}

static const char *spell_array(tree type, const char *inner)
{
    tree domain = TYPE_DOMAIN(type);
    tree last = domain ? TYPE_MAX_VALUE(domain) : NULL_TREE;
    const char *bound = "";

    if (last && TREE_CODE(last) == INTEGER_CST)
        bound =
            PRINT(HOST_WIDE_INT_PRINT_UNSIGNED, (unsigned HOST_WIDE_INT)TREE_INT_CST_LOW(last) + 1);
    else if (last)
        bound = "*"; /* of variable length */
    else if (COMPLETE_TYPE_P(type))
        bound = "0"; /* GNU C's zero-length array, which has no last index */
    return spell(TREE_TYPE(type), JOIN(inner, "[", bound, "]"));
}

/* What stands behind the parameters of a const or volatile member function: the qualifiers of the
   object that its hidden first parameter points to.  */
static const char *method_qualifiers(tree type)
{
    if (TREE_CODE(type) != METHOD_TYPE)
        return "";
    const char *words = qualifier_words(TYPE_QUALS(TREE_TYPE(TREE_VALUE(TYPE_ARG_TYPES(type)))));
    size_t length = strlen(words);
    return length ? PRINT(" %.*s", static_cast<int>(length - 1), words) : "";
}

/* The texts with commas between them, in one piece: there are functions with a hundred thousand
   parameters.  */
static const char *join_list(const vec<const char *> &texts)
{
    size_t length = 1;

    for (const char *text : texts)
        length += strlen(text) + 2;
    char *list = static_cast<char *>(layout_arena_alloc(&session.arena, length));
    char *end = list;
    for (const char *text : texts)
        end = stpcpy(stpcpy(end, end > list ? ", " : ""), text);
    return list;
}

static const char *spell_function(tree type, const char *inner)
{
    auto_vec<const char *, 16> list;
    bool skip_object = TREE_CODE(type) == METHOD_TYPE;
    tree p = TYPE_ARG_TYPES(type);
    bool prototype = p != NULL_TREE;

    for (; p && p != void_list_node; p = TREE_CHAIN(p)) {
        if (skip_object)
            skip_object = false;
        else
            list.safe_push(spell_type(TREE_VALUE(p)));
    }
    if (prototype && !p)
        list.safe_push("...");
    else if (prototype && list.is_empty() && !session.cplusplus)
        list.safe_push("void");
    return spell(TREE_TYPE(type), JOIN(inner, "(", join_list(list), ")", method_qualifiers(type)));
}

/* A pointer to a member of OWNER; TARGET is the member's type.  */
static const char *spell_member_pointer(tree target, tree owner, const char *inner)
{
    const char *declarator = JOIN(spell_type(owner), "::*", inner);

    if (TREE_CODE(target) == ARRAY_TYPE || FUNC_OR_METHOD_TYPE_P(target))
        declarator = JOIN("(", declarator, ")");
    return spell(target, declarator);
}

/* The name of a type that is no struct, union or enum.  */
static const char *spell_named(tree type, const char *inner)
{
    tree name = TYPE_NAME(type);
    const char *text = spell_decl(name);
    int qualifiers = TYPE_QUALS(type);

    /* What the typedef itself says is not said again.  */
    if (DECL_ORIGINAL_TYPE(name))
        qualifiers &= ~TYPE_QUALS(TREE_TYPE(name));
    /* GCC calls its own complex types "complex double".  */
    if (TREE_CODE(type) == COMPLEX_TYPE && !DECL_ORIGINAL_TYPE(name) &&
        strncmp(text, "complex ", 8) == 0)
        text = PRINT("_C%s", text + 1);
    return spell_base(qualifiers, "", text, inner);
}

static const char *spell(tree type, const char *inner)
{
    tree name = TYPE_NAME(type);

    if (name && TREE_CODE(name) == TYPE_DECL && DECL_NAME(name) &&
        (DECL_ORIGINAL_TYPE(name) ||
         !(RECORD_OR_UNION_TYPE_P(type) || TREE_CODE(type) == ENUMERAL_TYPE)))
        return spell_named(type, inner);
    if (session.cplusplus && class_method_pointer(type)) {
        tree method = TREE_TYPE(class_method_pointer(type));
        return spell_member_pointer(method, TYPE_METHOD_BASETYPE(method), inner);
    }
    switch (TREE_CODE(type)) {
    case RECORD_TYPE:
    case UNION_TYPE:
    case QUAL_UNION_TYPE:
    case ENUMERAL_TYPE:
        return spell_tagged(type, inner);
    case POINTER_TYPE:
        return spell_pointer(type, "*", inner);
    case REFERENCE_TYPE:
        return spell_pointer(type, TYPE_REF_IS_RVALUE(type) ? "&&" : "&", inner);
    case OFFSET_TYPE:
        return spell_member_pointer(TREE_TYPE(type), TYPE_OFFSET_BASETYPE(type), inner);
    case ARRAY_TYPE:
        return spell_array(type, inner);
    case FUNCTION_TYPE:
    case METHOD_TYPE:
        return spell_function(type, inner);
    case COMPLEX_TYPE:
        return PRINT("_Complex %s", spell(TREE_TYPE(type), inner));
    case VECTOR_TYPE:
        if (tree_fits_uhwi_p(TYPE_SIZE_UNIT(type)))
            return PRINT("__attribute__((vector_size(" HOST_WIDE_INT_PRINT_UNSIGNED "))) %s",
                         tree_to_uhwi(TYPE_SIZE_UNIT(type)), spell(TREE_TYPE(type), inner));
        break;
    default:
        break;
    }
    if (compat_is_bitint(type))
        return spell_base(TYPE_QUALS(type), TYPE_UNSIGNED(type) ? "unsigned " : "",
                          PRINT("_BitInt(%d)", static_cast<int>(TYPE_PRECISION(type))), inner);
    char *printed = print_generic_expr_to_str(type);
    const char *text = JOIN(printed, inner[0] ? " " : "", inner);
    free(printed);
    return text;
}

const char *spell_type(tree type)
{
    /* Most fields share a few types, and a type's tree is never used for another.  */
    static hash_map<int_hash<unsigned, 0>, const char *> spelled;
    bool existed;
    const char *&text = spelled.get_or_insert(TYPE_UID(type), &existed);

    if (existed)
        return text;
    /* Spelling may put further types in the table and so move this entry.  */
    const char *made = layout_strings_keep(&session.strings, spell(type, ""));
    spelled.put(TYPE_UID(type), made);
    return made;
}
