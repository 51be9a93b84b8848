#include "shapes.h"

#include "langhooks.h"
#include "real.h"
#include "stor-layout.h"

#include "session.h"
#include "spell.h"
#include "types.h"

static layout_shape *find_shape(tree type, bool by_value);

/* Shapes that nobody has held by value yet, by the type they are of.  */
struct mentioned {
    layout_shape *shape;
    unsigned uid;
};

static auto_vec<mentioned> mentions;

/* The name of the typedef that TYPE is written by, null where there is none.  */
static tree typedef_of(tree type)
{
    tree name = TYPE_NAME(type);

    return name && TREE_CODE(name) == TYPE_DECL && DECL_NAME(name) && DECL_ORIGINAL_TYPE(name)
               ? name
               : NULL_TREE;
}

/* Whether TYPE was written as a type that is as wide as a pointer on every machine, be it by a
   typedef of one.  */
static bool is_word(tree type)
{
    static const char *const words[] = {"size_t", "ptrdiff_t", "ssize_t", "intptr_t", "uintptr_t"};

    for (tree name = typedef_of(type); name; name = typedef_of(DECL_ORIGINAL_TYPE(name)))
        for (const char *word : words)
            if (strcmp(IDENTIFIER_POINTER(DECL_NAME(name)), word) == 0)
                return true;
    return false;
}

static layout_shape_kind real_kind(tree type)
{
    bool plain = TYPE_MODE(type) == TYPE_MODE(float_type_node) ||
                 TYPE_MODE(type) == TYPE_MODE(double_type_node);
    const real_format *format = plain ? REAL_MODE_FORMAT(TYPE_MODE(type)) : nullptr;

    /* IEEE's two formats have 24 and 53 bits of significand, which old machines' have not.  */
    return format && format->has_inf && format->b == 2 && (format->p == 24 || format->p == 53)
               ? LAYOUT_SHAPE_FLOAT
               : LAYOUT_SHAPE_OTHER_FLOAT;
}

static layout_shape_kind kind_of(tree type)
{
    switch (TREE_CODE(type)) {
    case VOID_TYPE:
        return LAYOUT_SHAPE_VOID;
    case BOOLEAN_TYPE:
        return LAYOUT_SHAPE_BOOL;
    case INTEGER_TYPE:
        return TYPE_MAIN_VARIANT(type) == char_type_node ? LAYOUT_SHAPE_CHAR : LAYOUT_SHAPE_INTEGER;
    case REAL_TYPE:
        return real_kind(type);
    case COMPLEX_TYPE:
        return LAYOUT_SHAPE_COMPLEX;
    case VECTOR_TYPE:
        return LAYOUT_SHAPE_VECTOR;
    case POINTER_TYPE:
        return LAYOUT_SHAPE_POINTER;
    case REFERENCE_TYPE:
        return LAYOUT_SHAPE_REFERENCE;
    case OFFSET_TYPE:
        return LAYOUT_SHAPE_MEMBER_POINTER;
    case NULLPTR_TYPE:
        return LAYOUT_SHAPE_NULLPTR;
    case FUNCTION_TYPE:
    case METHOD_TYPE:
        return LAYOUT_SHAPE_FUNCTION;
    case ARRAY_TYPE:
        return LAYOUT_SHAPE_ARRAY;
    case ENUMERAL_TYPE:
        return LAYOUT_SHAPE_ENUM;
    case RECORD_TYPE:
    case UNION_TYPE:
        return session.cplusplus && class_method_pointer(type) ? LAYOUT_SHAPE_MEMBER_POINTER
                                                               : LAYOUT_SHAPE_RECORD;
    default:
        return compat_is_bitint(type) ? LAYOUT_SHAPE_INTEGER : LAYOUT_SHAPE_OPAQUE;
    }
}

static void read_size(tree type, layout_shape *shape)
{
    if (!COMPLETE_TYPE_P(type) || TREE_CODE(type) == VOID_TYPE || FUNC_OR_METHOD_TYPE_P(type) ||
        !tree_fits_uhwi_p(TYPE_SIZE_UNIT(type)))
        return;
    shape->has_size = true;
    shape->size = tree_to_uhwi(TYPE_SIZE_UNIT(type));
    shape->align = min_align_of_type(type);
}

static void read_array(tree type, layout_shape *shape, bool by_value)
{
    tree domain = TYPE_DOMAIN(type);
    tree last = domain ? TYPE_MAX_VALUE(domain) : NULL_TREE;

    shape->target = find_shape(TREE_TYPE(type), by_value);
    if (last && TREE_CODE(last) == INTEGER_CST)
        shape->count = (unsigned HOST_WIDE_INT)TREE_INT_CST_LOW(last) + 1;
    else
        shape->is_flexible = !last && !COMPLETE_TYPE_P(type);
}

static void read_function(tree type, layout_shape *shape)
{
    tree list = TYPE_ARG_TYPES(type);
    size_t count = 0;

    shape->target = find_shape(TREE_TYPE(type), false);
    for (tree p = list; p && p != void_list_node; p = TREE_CHAIN(p))
        count++;
    shape->parameters = static_cast<const layout_shape **>(
        layout_arena_array(&session.arena, count, sizeof *shape->parameters));
    for (tree p = list; p && p != void_list_node; p = TREE_CHAIN(p)) {
        shape->parameters[shape->parameter_count++] = find_shape(TREE_VALUE(p), false);
        shape->is_variadic = !TREE_CHAIN(p);
    }
}

static void read_shape(tree type, layout_shape *shape, bool by_value)
{
    tree name = typedef_of(type);

    if (name)
        shape->name = layout_strings_keep(&session.strings, IDENTIFIER_POINTER(DECL_NAME(name)));
    shape->kind = kind_of(type);
    shape->is_const = TYPE_READONLY(type);
    shape->is_volatile = TYPE_VOLATILE(type);
    shape->is_atomic = TYPE_ATOMIC(type);
    read_size(type, shape);
    switch (shape->kind) {
    case LAYOUT_SHAPE_INTEGER:
        shape->is_word = is_word(type);
        if (compat_is_bitint(type))
            shape->width = TYPE_PRECISION(type);
        shape->is_signed = !TYPE_UNSIGNED(type);
        break;
    case LAYOUT_SHAPE_CHAR:
        shape->is_signed = !TYPE_UNSIGNED(type);
        break;
    case LAYOUT_SHAPE_POINTER:
    case LAYOUT_SHAPE_REFERENCE:
    case LAYOUT_SHAPE_COMPLEX:
        shape->target = find_shape(TREE_TYPE(type), false);
        break;
    case LAYOUT_SHAPE_VECTOR:
        shape->target = find_shape(TREE_TYPE(type), false);
        if (shape->has_size && shape->target->has_size && shape->target->size)
            shape->count = shape->size / shape->target->size;
        break;
    case LAYOUT_SHAPE_ARRAY:
        read_array(type, shape, by_value);
        break;
    case LAYOUT_SHAPE_FUNCTION:
        read_function(type, shape);
        break;
    case LAYOUT_SHAPE_RECORD:
    case LAYOUT_SHAPE_ENUM:
        shape->is_union = TREE_CODE(type) == UNION_TYPE;
        if (shape->kind == LAYOUT_SHAPE_ENUM)
            shape->is_signed = !TYPE_UNSIGNED(type);
        if (!shape->name)
            shape->name = spell_tag(type);
        mentions.safe_push({shape, types_uid(type)});
        break;
    default:
        break;
    }
}

/* What a pointer led to may have been incomplete when its shape was made, and may now be held by
   value: then what was not known is filled in.  */
static void complete_shape(tree type, layout_shape *shape)
{
    if (!shape->has_size)
        read_size(type, shape);
    if (shape->kind == LAYOUT_SHAPE_ARRAY)
        find_shape(TREE_TYPE(type), true);
    else if (!shape->type &&
             (shape->kind == LAYOUT_SHAPE_RECORD || shape->kind == LAYOUT_SHAPE_ENUM))
        shape->type = types_demand(type);
}

static layout_shape *find_shape(tree type, bool by_value)
{
    static hash_map<int_hash<unsigned, 0>, layout_shape *> shapes;
    layout_shape **found = shapes.get(TYPE_UID(type));
    layout_shape *shape = found ? *found : nullptr;

    if (!shape) {
        shape = static_cast<layout_shape *>(layout_arena_alloc(&session.arena, sizeof *shape));
        shapes.put(TYPE_UID(type), shape);
        read_shape(type, shape, by_value);
    }
    if (by_value)
        complete_shape(type, shape);
    return shape;
}

const layout_shape *shape_of(tree type)
{
    return find_shape(type, true);
}

void shapes_resolve(void)
{
    for (const mentioned &entry : mentions)
        if (struct layout_type **found = session.types->get(entry.uid))
            entry.shape->type = *found;
}
