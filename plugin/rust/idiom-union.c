/* A union and what says which arm of it is in use: the Rust enum that is both.  */

#include "idiom-union.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "layout.h"

static bool is_union(const struct layout_member *member)
{
    return member->shape && member->shape->kind == LAYOUT_SHAPE_RECORD && member->shape->is_union &&
           member->shape->type && member->shape->type->member_count >= 2;
}

/* An enum says by its type that it chooses; an integer must say it by its name, and of TYPE.  */
static bool is_tag(const struct layout_type *type, const struct layout_member *member)
{
    static const char *const words[] = {"type", "kind",    "tag",          "which",
                                        "disc", "variant", "discriminant", NULL};
    const struct layout_shape *shape = member->shape;

    if (!shape || member->bitfield || !member->name)
        return false;
    if (shape->kind == LAYOUT_SHAPE_ENUM)
        return shape->type && shape->type->enumerator_count >= 2;
    return (shape->kind == LAYOUT_SHAPE_INTEGER || shape->kind == LAYOUT_SHAPE_CHAR) &&
           layout_idiom_has_word(member->name, words) &&
           layout_idiom_covered(member->name, words, type->name);
}

/* With two unions or two tags nobody knows which belongs to which.  */
static bool find_parts(const struct layout_type *type, struct layout_tagged *ret)
{
    *ret = (struct layout_tagged){.tag = NULL};
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (member->bitfield)
            return false;
        if (is_union(member)) {
            if (ret->arms)
                return false;
            ret->arms = member;
            ret->arms_index = i;
        } else if (is_tag(type, member)) {
            if (ret->tag)
                return false;
            ret->tag = member;
            ret->tag_index = i;
        }
    }
    return ret->arms && ret->tag;
}

static const char *quoted(struct layout_arena *arena, const char *name, const char *unnamed)
{
    return name ? layout_arena_join(arena, "'", name, "'", NULL) : unnamed;
}

static const char *why(struct layout_arena *arena, const struct layout_tagged *tagged,
                       const struct layout_tagged_rust *rust)
{
    const char *beginning = layout_arena_printf(
        arena, "'%s' says which arm of %s is in use; %s is the largest", tagged->tag->name,
        quoted(arena, tagged->arms->name, "the unnamed union"),
        quoted(arena, rust->largest->name, "an unnamed one"));

    if (rust->largest->box_saves == 0)
        return layout_arena_printf(arena, "%s, and a Box for it would save nothing", beginning);
    return layout_arena_printf(arena, "%s, and a Box for it would save %llu bytes", beginning,
                               (unsigned long long)rust->largest->box_saves);
}

void layout_idiom_union(struct layout_idiom_search *search)
{
    struct layout_tagged tagged;
    const struct layout_rust_type *arms;
    struct layout_tagged_rust rust;
    struct layout_arena *arena = search->mirrors->arena;
    const char *spelled;

    if (!search->entry->free || !find_parts(search->type, &tagged) ||
        search->entry->free->field_count != search->type->member_count)
        return;
    arms = layout_mirror_find(search->mirrors, tagged.arms->shape->type)->free;
    /* Bit-fields in an arm would not be one field for each.  */
    if (!arms || arms->field_count != tagged.arms->shape->type->member_count)
        return;
    rust = layout_tagged_make(search, &tagged);
    if (!rust.choice)
        return;
    spelled = layout_arena_join(arena, rust.type->kind == LAYOUT_RUST_ENUM ? "enum " : "struct ",
                                search->mirror->name, NULL);
    layout_idiom_add(search, LAYOUT_IDIOM_TAGGED_UNION, spelled, rust.type,
                     tagged.arms->name
                         ? layout_arena_join(arena, tagged.tag->name, " ", tagged.arms->name, NULL)
                         : tagged.tag->name,
                     why(arena, &tagged, &rust))
        ->choice = rust.choice;
}
