/* Tables of functions, and what points to an object and its table.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"

static const struct layout_shape *function_of(const struct layout_member *member)
{
    const struct layout_shape *shape = member->shape;

    return shape && shape->kind == LAYOUT_SHAPE_POINTER &&
                   shape->target->kind == LAYOUT_SHAPE_FUNCTION
               ? shape->target
               : NULL;
}

/* What FUNCTION works on where it may be a method: its first parameter points to data.  */
static const struct layout_shape *object_of(const struct layout_shape *function)
{
    const struct layout_shape *first =
        function && function->parameter_count > 0 ? function->parameters[0] : NULL;

    return first && first->kind == LAYOUT_SHAPE_POINTER &&
                   first->target->kind != LAYOUT_SHAPE_FUNCTION
               ? first->target
               : NULL;
}

static bool is_same(const struct layout_shape *a, const struct layout_shape *b)
{
    if (a->kind != b->kind || a->type != b->type || a->size != b->size)
        return false;
    return a->type || a->name == b->name || (a->name && b->name && strcmp(a->name, b->name) == 0);
}

/* How many functions of TYPE work on what the function of the member FIRST does.  */
static size_t count_like(const struct layout_type *type, size_t first)
{
    const struct layout_shape *object = object_of(function_of(&type->members[first]));
    size_t count = 0;

    for (size_t i = first; object && i < type->member_count; i++) {
        const struct layout_shape *other = object_of(function_of(&type->members[i]));

        count += other && is_same(object, other);
    }
    return count;
}

/* Beside the functions there may be a version, a name or a flag; of the functions one in two must
   take one and the same kind of object, else they are a collection.  */
bool layout_idiom_is_table(const struct layout_type *type)
{
    size_t functions = 0;
    size_t methods = 0;

    if (type->kind != LAYOUT_STRUCT)
        return false;
    for (size_t i = 0; i < type->member_count; i++)
        functions += function_of(&type->members[i]) != NULL;
    if (functions < 2 || 4 * (type->member_count - functions) > type->member_count)
        return false;
    for (size_t i = 0; i < type->member_count && 2 * methods < functions; i++)
        methods = count_like(type, i);
    return 2 * methods >= functions;
}

static void find_table(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const char *fields = NULL;
    size_t count = 0;

    if (!layout_idiom_is_table(type))
        return;
    for (size_t i = 0; i < type->member_count; i++) {
        const char *name = type->members[i].name;

        if (!function_of(&type->members[i]) || !name)
            continue;
        fields = fields ? layout_arena_printf(arena, "%s %s", fields, name) : name;
        count++;
    }
    layout_idiom_add(search, LAYOUT_IDIOM_VTABLE,
                     layout_arena_printf(arena, "dyn %s", search->mirror->name), NULL, fields,
                     layout_arena_printf(arena,
                                         "its %zu functions on an object are what a trait's table "
                                         "holds behind drop, size and alignment",
                                         count));
}

static void find_object(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    struct layout_rust_types *types = &search->mirrors->types;

    if (type->member_count != 2)
        return;
    for (size_t i = 0; i < 2; i++) {
        const struct layout_member *table = &type->members[i];
        const struct layout_member *data = &type->members[!i];
        const struct layout_type *pointee;

        if (!table->shape || !data->shape || !table->name || !data->name ||
            table->shape->kind != LAYOUT_SHAPE_POINTER ||
            data->shape->kind != LAYOUT_SHAPE_POINTER ||
            !(data->shape->target->kind == LAYOUT_SHAPE_VOID ||
              data->shape->target->kind == LAYOUT_SHAPE_RECORD))
            continue;
        pointee = table->shape->target->type;
        if (!pointee || !layout_idiom_is_table(pointee) ||
            (data->shape->target->type && layout_idiom_is_table(data->shape->target->type)))
            continue;
        layout_idiom_add(
            search, LAYOUT_IDIOM_TRAIT_OBJECT,
            layout_arena_printf(arena, "&mut dyn %s",
                                layout_mirror_entry(search->mirrors, pointee)->name),
            layout_rust_wrap(types, LAYOUT_RUST_REFERENCE,
                             layout_rust_primitive(types, LAYOUT_RUST_DYN)),
            layout_arena_printf(arena, "%s %s", data->name, table->name),
            layout_arena_printf(arena, "'%s' is an object and '%s' the table of its functions",
                                data->name, table->name));
        return;
    }
}

void layout_idiom_table(struct layout_idiom_search *search)
{
    find_table(search);
    find_object(search);
}
