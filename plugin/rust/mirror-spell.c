/* How Rust spells what only a pointer leads to.  */

#include "mirrors.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"

/* Functions that take functions that take functions: from here on an address will do.  */
#define DEEPEST 6

static const char *spell(struct layout_mirrors *mirrors, const struct layout_shape *shape,
                         enum layout_mirror_way way, unsigned depth);

static const char *spell_function(struct layout_mirrors *mirrors,
                                  const struct layout_shape *function, enum layout_mirror_way way,
                                  unsigned depth)
{
    const char *list = "";
    const char *result = "";

    for (size_t i = 0; i < function->parameter_count; i++)
        list = layout_arena_join(mirrors->arena, list, i ? ", " : "",
                                 spell(mirrors, function->parameters[i], way, depth + 1), NULL);
    /* Rust's variadic functions have a parameter before the dots.  */
    if (function->is_variadic && function->parameter_count > 0)
        list = layout_arena_join(mirrors->arena, list, ", ...", NULL);
    if (function->target->kind != LAYOUT_SHAPE_VOID)
        result = layout_arena_join(mirrors->arena, " -> ",
                                   spell(mirrors, function->target, way, depth + 1), NULL);
    return layout_arena_join(mirrors->arena, "unsafe extern \"C\" fn(", list, ")", result, NULL);
}

static const char *spell_pointer(struct layout_mirrors *mirrors, const struct layout_shape *pointer,
                                 enum layout_mirror_way way, unsigned depth)
{
    const struct layout_shape *target = pointer->target;
    bool never_null = pointer->kind == LAYOUT_SHAPE_REFERENCE ||
                      (way == LAYOUT_MIRROR_RUST && mirrors->options.nonnull_pointers);
    const char *before = never_null ? "NonNull<" : target->is_const ? "*const " : "*mut ";
    const char *spelled;

    if (target->kind == LAYOUT_SHAPE_FUNCTION && depth < DEEPEST) {
        spelled = spell_function(mirrors, target, way, depth);
        return never_null ? spelled
                          : layout_arena_join(mirrors->arena, "Option<", spelled, ">", NULL);
    }
    spelled = depth < DEEPEST ? spell(mirrors, target, way, depth + 1) : "c_void";
    return layout_arena_join(mirrors->arena, before, spelled, never_null ? ">" : "", NULL);
}

/* A struct that is only pointed to may be known by its name alone.  */
static const char *spell_tagged(struct layout_mirrors *mirrors, const struct layout_shape *shape)
{
    const char *name;

    if (shape->type)
        return layout_mirror_entry(mirrors, shape->type)->name;
    if (!shape->name)
        return "c_void";
    name = layout_mirror_camel(mirrors->arena, shape->name);
    if (layout_mirror_is_reserved(name))
        name = layout_arena_printf(mirrors->arena, "%s_", name);
    for (size_t i = 0; i < mirrors->mention_count; i++)
        if (strcmp(mirrors->mentions[i], name) == 0)
            return mirrors->mentions[i];
    mirrors->mentions = layout_arena_grow(mirrors->arena, mirrors->mentions, mirrors->mention_count,
                                          sizeof *mirrors->mentions);
    mirrors->mentions[mirrors->mention_count++] = name;
    return name;
}

static const char *spell(struct layout_mirrors *mirrors, const struct layout_shape *shape,
                         enum layout_mirror_way way, unsigned depth)
{
    switch (shape->kind) {
    case LAYOUT_SHAPE_VOID:
    case LAYOUT_SHAPE_FUNCTION:
        return "c_void";
    case LAYOUT_SHAPE_POINTER:
    case LAYOUT_SHAPE_REFERENCE:
        if (shape->is_atomic)
            break;
        return spell_pointer(mirrors, shape, way, depth);
    case LAYOUT_SHAPE_ARRAY:
        return layout_arena_printf(mirrors->arena, "[%s; %llu]",
                                   spell(mirrors, shape->target, way, depth + 1),
                                   (unsigned long long)shape->count);
    case LAYOUT_SHAPE_RECORD:
    case LAYOUT_SHAPE_ENUM:
        if (shape->is_atomic)
            break;
        return spell_tagged(mirrors, shape);
    default:
        break;
    }
    if (shape->has_size) {
        struct layout_mirror_item item = layout_mirror_item(mirrors, shape, way);

        if (item.type)
            return item.spelled;
    }
    return "c_void";
}

const char *layout_mirror_spell(struct layout_mirrors *mirrors, const struct layout_shape *shape,
                                enum layout_mirror_way way)
{
    return spell(mirrors, shape, way, 1);
}

const char *layout_mirror_spell_pointer(struct layout_mirrors *mirrors,
                                        const struct layout_shape *pointer,
                                        enum layout_mirror_way way)
{
    return spell_pointer(mirrors, pointer, way, 0);
}
