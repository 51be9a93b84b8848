/* Pointers that own, or may be null; and flags that say whether a value is there.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "library.h"

/* A flag that says whether the value beside it is one.  */
static void find_flagged(struct layout_idiom_search *search)
{
    static const char *const words[] = {"has", "valid", "present", "some", "isset", "set", NULL};
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const struct layout_rust_type *free = search->entry->free;

    if (type->member_count != 2 || !free || free->field_count != 2)
        return;
    for (size_t i = 0; i < 2; i++) {
        const struct layout_member *flag = &type->members[i];
        const struct layout_member *value = &type->members[!i];

        if (!flag->shape || !value->shape || !flag->name || !value->name || flag->bitfield ||
            value->bitfield || flag->shape->kind != LAYOUT_SHAPE_BOOL || flag->shape->is_atomic ||
            value->shape->kind == LAYOUT_SHAPE_BOOL || !layout_idiom_has_word(flag->name, words))
            continue;
        layout_idiom_add(search, LAYOUT_IDIOM_OPTION,
                         layout_arena_printf(arena, "Option<%s>", search->entry->free_spelled[!i]),
                         layout_rust_option(&search->mirrors->types, free->fields[!i].type),
                         layout_arena_printf(arena, "%s %s", flag->name, value->name),
                         layout_arena_printf(arena, "'%s' says whether '%s' is a value", flag->name,
                                             value->name));
        return;
    }
}

static bool is_to(const struct layout_member *member, const struct layout_type *type)
{
    return member->shape && member->shape->kind == LAYOUT_SHAPE_POINTER &&
           member->shape->target->type == type;
}

/* A chain or tree in which each node is reached from one other, the last from none.  With a way
   back a node has two owners, and no Box.  */
static void find_owned(struct layout_idiom_search *search)
{
    static const char *const forward[] = {"next", "left", "right", "child", "sibling", NULL};
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const char *fields = NULL;
    size_t chains = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!is_to(member, type))
            continue;
        if (!member->name || member->shape->is_atomic || member->shape->target->is_const ||
            !layout_idiom_has_word(member->name, forward))
            return;
        chains += layout_idiom_has_word(member->name, (const char *const[]){"next", NULL});
        fields = fields ? layout_arena_printf(arena, "%s %s", fields, member->name) : member->name;
    }
    /* Who is in two chains has two owners.  */
    if (!fields || chains > 1)
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_OPTION,
        layout_arena_printf(arena, "Option<Box<%s>>", search->mirror->name),
        layout_rust_option(&search->mirrors->types, layout_rust_box(&search->mirrors->types, NULL)),
        fields, "each node is reached from the one before it, and null ends the chain");
}

/* A chain that is only followed backwards, as that of what is nested: who owns a node is not
   said.  */
static void find_chained(struct layout_idiom_search *search)
{
    static const char *const chains[] = {"prev", "previous", "chain", "link", "outer", NULL};
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    struct layout_rust_types *types = &search->mirrors->types;
    const struct layout_member *chain = NULL;

    for (size_t i = 0; i < type->member_count; i++) {
        if (!is_to(&type->members[i], type))
            continue;
        if (chain)
            return;
        chain = &type->members[i];
    }
    if (!chain || !chain->name || chain->shape->is_atomic || chain->shape->target->is_const ||
        !layout_idiom_has_word(chain->name, chains))
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_OPTION,
        layout_arena_printf(arena, "Option<NonNull<%s>>", search->mirror->name),
        layout_rust_option(types, layout_rust_nonnull(types, NULL)), chain->name,
        layout_arena_printf(arena, "'%s' leads to another, and null ends the chain", chain->name));
}

/* C++: a class that is one pointer, and whose copying or end runs code, owns what it points to.  */
static void find_box(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    const struct layout_shape *shape = type->member_count == 1 ? type->members[0].shape : NULL;
    struct layout_arena *arena = search->mirrors->arena;

    if (!shape || !type->is_managed || shape->kind != LAYOUT_SHAPE_POINTER ||
        !type->members[0].name || shape->target->kind == LAYOUT_SHAPE_FUNCTION ||
        shape->target->kind == LAYOUT_SHAPE_VOID || shape->target->is_const)
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_BOX,
        layout_arena_printf(
            arena, "Option<Box<%s>>",
            layout_mirror_spell(search->mirrors, shape->target, LAYOUT_MIRROR_RUST)),
        layout_rust_option(&search->mirrors->types, layout_rust_box(&search->mirrors->types, NULL)),
        type->members[0].name,
        layout_arena_printf(arena, "it is '%s' alone, and destroying or copying it runs code",
                            type->members[0].name));
}

void layout_idiom_pointer(struct layout_idiom_search *search)
{
    find_flagged(search);
    find_owned(search);
    find_chained(search);
    find_box(search);
}
