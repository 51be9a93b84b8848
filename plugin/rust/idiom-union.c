/* A union and what says which arm of it is in use: the Rust enum that is both.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "layout.h"
#include "library.h"

struct tagged {
    const struct layout_member *tag;
    const struct layout_member *arms;
    size_t tag_index;
    size_t arms_index;
};

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
static bool find_parts(const struct layout_type *type, struct tagged *ret)
{
    *ret = (struct tagged){.tag = NULL};
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

/* The fields of the variant that ARM becomes: those of a struct that has no name and so is used
   nowhere else, or the arm itself.  */
static struct layout_rust_variant variant_of(struct layout_mirrors *mirrors,
                                             const struct layout_member *arm,
                                             struct layout_rust_type *type)
{
    const struct layout_shape *shape = arm->shape;
    struct layout_rust_variant variant = {.name = arm->name};

    if (shape && shape->kind == LAYOUT_SHAPE_RECORD && shape->type && !shape->type->name &&
        !shape->is_union && type->kind == LAYOUT_RUST_STRUCT) {
        variant.fields = type->fields;
        variant.field_count = type->field_count;
    } else {
        variant.fields = layout_rust_fields(&mirrors->types, &type, 1);
        variant.field_count = 1;
    }
    return variant;
}

/* Enumerators that no arm is left for are variants without fields.  */
static size_t unit_variants(const struct tagged *tagged)
{
    size_t arms = tagged->arms->shape->type->member_count;
    size_t values = tagged->tag->shape->kind == LAYOUT_SHAPE_ENUM
                        ? tagged->tag->shape->type->enumerator_count
                        : 0;

    return values > arms ? values - arms : 0;
}

/* The struct that is left: the members beside tag and union, and the enum, with the arm BOXED, if
   it is one, in a Box.  */
static struct layout_rust_type *rust_of(struct layout_idiom_search *search,
                                        const struct tagged *tagged, size_t boxed)
{
    struct layout_mirrors *mirrors = search->mirrors;
    const struct layout_rust_type *arms =
        layout_mirror_find(mirrors, tagged->arms->shape->type)->free;
    const struct layout_rust_type *outer = search->entry->free;
    const struct layout_type *from = tagged->arms->shape->type;
    size_t units = unit_variants(tagged);
    struct layout_rust_variant *variants =
        layout_arena_array(mirrors->arena, from->member_count + units, sizeof *variants);
    struct layout_rust_field *fields =
        layout_arena_array(mirrors->arena, outer->field_count, sizeof *fields);
    struct layout_rust_type *choice;
    size_t count = 0;

    for (size_t i = 0; i < from->member_count; i++) {
        variants[i] = variant_of(mirrors, &from->members[i], arms->fields[i].type);
        if (i == boxed) {
            struct layout_rust_type *box = layout_rust_box(&mirrors->types, NULL);

            variants[i].fields = layout_rust_fields(&mirrors->types, &box, 1);
            variants[i].field_count = 1;
        }
    }
    choice = layout_rust_enum(&mirrors->types, search->mirror->name, variants,
                              from->member_count + units);
    if (outer->field_count == 2)
        return choice;
    for (size_t i = 0; i < outer->field_count; i++)
        if (i == tagged->arms_index)
            fields[count++] = (struct layout_rust_field){tagged->arms->name, choice};
        else if (i != tagged->tag_index)
            fields[count++] = outer->fields[i];
    return layout_rust_record(&mirrors->types, LAYOUT_RUST_STRUCT, search->mirror->name, fields,
                              count);
}

static uint64_t size_of(struct layout_mirrors *mirrors, struct layout_rust_type *type)
{
    const struct layout_rust_layout *layout;

    return layout_rust_type_layout(&mirrors->types, type, &layout) == 0 ? layout->size : 0;
}

static size_t largest_arm(struct layout_mirrors *mirrors, const struct tagged *tagged)
{
    const struct layout_rust_type *arms =
        layout_mirror_find(mirrors, tagged->arms->shape->type)->free;
    size_t largest = 0;

    for (size_t i = 1; i < arms->field_count; i++)
        if (size_of(mirrors, arms->fields[i].type) > size_of(mirrors, arms->fields[largest].type))
            largest = i;
    return largest;
}

static const char *why(struct layout_idiom_search *search, const struct tagged *tagged,
                       struct layout_rust_type *rust)
{
    struct layout_mirrors *mirrors = search->mirrors;
    size_t largest = largest_arm(mirrors, tagged);
    const char *name = tagged->arms->shape->type->members[largest].name;
    uint64_t size = size_of(mirrors, rust);
    uint64_t boxed = size_of(mirrors, rust_of(search, tagged, largest));
    const char *beginning = layout_arena_printf(
        mirrors->arena, "'%s' says which arm of '%s' is in use; '%s' is the largest",
        tagged->tag->name, tagged->arms->name ? tagged->arms->name : "the unnamed union",
        name ? name : "an unnamed one");

    if (boxed >= size)
        return layout_arena_printf(mirrors->arena, "%s, and a Box for it would save nothing",
                                   beginning);
    return layout_arena_printf(mirrors->arena, "%s, and a Box for it would save %llu bytes",
                               beginning, (unsigned long long)(size - boxed));
}

void layout_idiom_union(struct layout_idiom_search *search)
{
    struct tagged tagged;
    const struct layout_rust_type *arms;
    struct layout_rust_type *rust;

    if (!search->entry->free || !find_parts(search->type, &tagged) ||
        search->entry->free->field_count != search->type->member_count)
        return;
    arms = layout_mirror_find(search->mirrors, tagged.arms->shape->type)->free;
    /* Bit-fields in an arm would not be one field for each.  */
    if (!arms || arms->field_count != tagged.arms->shape->type->member_count)
        return;
    rust = rust_of(search, &tagged, SIZE_MAX);
    layout_idiom_add(search, LAYOUT_IDIOM_TAGGED_UNION,
                     layout_arena_printf(search->mirrors->arena,
                                         rust->kind == LAYOUT_RUST_ENUM ? "enum %s" : "struct %s",
                                         search->mirror->name),
                     rust,
                     tagged.arms->name ? layout_arena_printf(search->mirrors->arena, "%s %s",
                                                             tagged.tag->name, tagged.arms->name)
                                       : tagged.tag->name,
                     why(search, &tagged, rust));
}
