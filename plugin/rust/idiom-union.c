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

static const char *const tag_words[] = {"type", "kind",    "tag",          "which",
                                        "disc", "variant", "discriminant", NULL};

static bool is_number(const struct layout_member *member)
{
    const struct layout_shape *shape = member->shape;

    return shape && !member->bitfield && member->name && !shape->is_atomic &&
           (shape->kind == LAYOUT_SHAPE_INTEGER || shape->kind == LAYOUT_SHAPE_CHAR ||
            shape->kind == LAYOUT_SHAPE_ENUM);
}

/* An enum says by its type that it chooses; an integer must say it by its name, and of TYPE.  */
static bool is_tag(const struct layout_type *type, const struct layout_member *member)
{
    if (!is_number(member))
        return false;
    if (member->shape->kind == LAYOUT_SHAPE_ENUM)
        return member->shape->type && member->shape->type->enumerator_count >= 2;
    return layout_idiom_has_word(member->name, tag_words) &&
           layout_idiom_covered(member->name, tag_words, type->name);
}

/* Whether MEMBER is called like the union ARMS, with a word for a tag or the letter that some give
   enums: "data_type" beside "data", "eU" beside "u".  */
static bool is_tag_of(const struct layout_member *member, const char *arms)
{
    char own[LAYOUT_IDIOM_WORD];
    char word[LAYOUT_IDIOM_WORD];
    const char *name = member->name;
    const char *rest = arms;
    bool tells = false;
    bool named = false;

    /* Of one word: with several it would be hard to say which are whose.  */
    if (!is_number(member) || !layout_idiom_next_word(&rest, own) ||
        layout_idiom_next_word(&rest, word))
        return false;
    while (layout_idiom_next_word(&name, word)) {
        if (strcmp(word, own) == 0)
            named = true;
        else if (layout_idiom_is_one_of(word, tag_words) || strcmp(word, "e") == 0)
            tells = true;
        else
            return false;
    }
    return tells && named;
}

/* The only member that is a tag: of ARMS where NAMED, else of anything.  SIZE_MAX where there is
   none, or where there are two and nobody knows which it is.  */
static size_t find_tag(const struct layout_type *type, const struct layout_member *arms, bool named)
{
    size_t found = SIZE_MAX;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!(named ? is_tag_of(member, arms->name) : is_tag(type, member)))
            continue;
        if (found != SIZE_MAX)
            return SIZE_MAX;
        found = i;
    }
    return found;
}

/* With two unions nobody knows which a tag belongs to.  */
static bool find_parts(const struct layout_type *type, struct layout_tagged *ret)
{
    *ret = (struct layout_tagged){.tag = NULL};
    for (size_t i = 0; i < type->member_count; i++) {
        if (type->members[i].bitfield || (is_union(&type->members[i]) && ret->arms))
            return false;
        if (!is_union(&type->members[i]))
            continue;
        ret->arms = &type->members[i];
        ret->arms_index = i;
    }
    if (!ret->arms)
        return false;
    ret->tag_index = ret->arms->name ? find_tag(type, ret->arms, true) : SIZE_MAX;
    if (ret->tag_index == SIZE_MAX)
        ret->tag_index = find_tag(type, ret->arms, false);
    if (ret->tag_index == SIZE_MAX)
        return false;
    ret->tag = &type->members[ret->tag_index];
    return true;
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
