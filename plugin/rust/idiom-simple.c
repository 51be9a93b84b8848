/* What structure alone decides: types without size, with a tail of any length, tuples, enums.  */

#include "idiom.h"

#include <stdlib.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "idiom-quantity.h"
#include "layout.h"

static void find_zst(struct layout_idiom_search *search)
{
    const struct layout_mirror *mirror = search->mirror;

    if (mirror->has_rust && mirror->rust_size == 0 && !search->type->flexible)
        layout_idiom_add(search, LAYOUT_IDIOM_ZST, mirror->name, search->entry->free, NULL,
                         search->type->size == 0
                             ? "it has no bytes, and Rust neither stores nor passes it"
                             : "it has no members: one byte in C++, none in Rust");
}

/* Whether a member of TYPE before the last counts what is in the array DATA.  */
static bool is_counted(const struct layout_type *type, const struct layout_member *data)
{
    for (size_t i = 0; i + 1 < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];
        struct layout_quantity quantity;

        if (!member->name || member->bitfield || !member->shape ||
            member->shape->kind != LAYOUT_SHAPE_INTEGER)
            continue;
        quantity = layout_quantity_judge(member->name, data->name, layout_idiom_prefix(type));
        /* An array of one letter has no name that a count could have.  */
        if (quantity.role != LAYOUT_QUANTITY_NONE &&
            (quantity.tie != LAYOUT_TIE_NONE || !data->name[1]))
            return true;
    }
    return false;
}

/* Whether the last member of TYPE, DATA, holds any number of elements: a flexible array; one of no
   elements, GNU C's older way to say that, unless it could hold some without making the struct
   larger, for then it is a mark or a means of alignment; or one of a single element, the oldest
   way, where there is a count of them.  What a typedef makes an array was not written as one.  */
static bool is_tail(const struct layout_type *type, const struct layout_member *data)
{
    const struct layout_shape *shape = data->shape;
    uint64_t offset = data->bit_offset / 8;

    if (shape->is_flexible)
        return true;
    if (shape->count == 0)
        return offset > 0 && offset + shape->target->size >= type->size;
    return shape->count == 1 && !shape->name && is_counted(type, data);
}

static void find_dst(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    const struct layout_member *last =
        type->member_count > 1 ? &type->members[type->member_count - 1] : NULL;
    const struct layout_shape *shape = last ? last->shape : NULL;

    if (type->kind != LAYOUT_STRUCT || !shape || shape->kind != LAYOUT_SHAPE_ARRAY || !last->name ||
        !is_tail(type, last))
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_DST, search->mirror->name, NULL, last->name,
        layout_arena_printf(
            search->mirrors->arena,
            "'%s' has a length that only run time knows%s: with a tail [%s] the type "
            "has no size of its own, and a reference to it is an address and a "
            "length",
            last->name, shape->count == 1 ? ", and one element stands for all" : "",
            layout_mirror_item(search->mirrors, shape->target, LAYOUT_MIRROR_RUST).spelled));
}

/* Whether NAME is STEM and then NUMBER.  */
static bool is_numbered(const char *name, const char *stem, size_t number)
{
    size_t length = strlen(stem);
    char *end;

    return strncmp(name, stem, length) == 0 && name[length] >= '0' && name[length] <= '9' &&
           strtoul(name + length, &end, 10) == number && !*end;
}

static bool are_positions(const struct layout_type *type)
{
    static const char *const stems[] = {"_", "item", "field", "elem", "element", "f", "m"};
    static const char *const ordinals[] = {"first", "second", "third", "fourth"};
    bool ordinal = type->member_count <= sizeof ordinals / sizeof *ordinals;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (member->kind != LAYOUT_FIELD || !member->name || member->bitfield)
            return false;
        if (ordinal && strcmp(member->name, ordinals[i]) != 0)
            ordinal = false;
    }
    if (ordinal)
        return true;
    for (size_t s = 0; s < sizeof stems / sizeof *stems; s++)
        for (size_t base = 0; base < 2; base++) {
            size_t i = 0;

            while (i < type->member_count && is_numbered(type->members[i].name, stems[s], base + i))
                i++;
            if (i == type->member_count)
                return true;
        }
    return false;
}

/* Rust's library knows tuples of up to so many fields: larger ones can be neither compared nor
   printed.  */
#define MAX_TUPLE 12

static void find_tuple(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const struct layout_rust_type *free = search->entry->free;
    const char *list = "";
    const char *fields = "";

    if (type->kind != LAYOUT_STRUCT || type->member_count < 2 || type->member_count > MAX_TUPLE ||
        !free || !are_positions(type))
        return;
    for (size_t i = 0; i < free->field_count; i++) {
        list = layout_arena_printf(arena, "%s%s%s", list, i ? ", " : "",
                                   search->entry->free_spelled[i]);
        fields = layout_arena_printf(arena, "%s%s%s", fields, i ? " " : "", free->fields[i].name);
    }
    layout_idiom_add(search, LAYOUT_IDIOM_TUPLE, layout_arena_printf(arena, "(%s)", list),
                     layout_rust_record(&search->mirrors->types, LAYOUT_RUST_TUPLE, NULL,
                                        free->fields, free->field_count),
                     fields, "its members are named by nothing but their places");
}

void layout_idiom_simple(struct layout_idiom_search *search)
{
    find_zst(search);
    find_dst(search);
    find_tuple(search);
}

/* Three or more values that are single bits are made to be or-ed, and then an enum of Rust is the
   wrong type.  */
static bool are_flags(const struct layout_type *type)
{
    size_t bits = 0;

    for (size_t i = 0; i < type->enumerator_count; i++) {
        uint64_t value = type->enumerators[i].magnitude;

        if (value == 0)
            continue;
        if ((value & (value - 1)) != 0 || type->enumerators[i].negative)
            return false;
        bits++;
    }
    return bits >= 3;
}

void layout_idiom_enum(struct layout_idiom_search *search)
{
    const struct layout_mirrored *entry = search->entry;
    struct layout_arena *arena = search->mirrors->arena;
    bool negative = false;

    if (entry->is_integer || !entry->free || !search->mirror->has_rust || are_flags(search->type))
        return;
    for (size_t i = 0; i < search->type->enumerator_count; i++)
        negative |= search->type->enumerators[i].negative;
    if (search->mirror->rust_size == 0)
        layout_idiom_add(search, LAYOUT_IDIOM_C_LIKE_ENUM, "()", entry->free, NULL,
                         "it has one value, and no byte is needed to tell which");
    else
        layout_idiom_add(search, LAYOUT_IDIOM_C_LIKE_ENUM,
                         layout_arena_printf(arena, "%c%llu", negative ? 'i' : 'u',
                                             8 * (unsigned long long)search->mirror->rust_size),
                         entry->free, NULL,
                         layout_arena_printf(arena, "its %zu values fit in %llu byte%s",
                                             search->mirror->variant_count,
                                             (unsigned long long)search->mirror->rust_size,
                                             search->mirror->rust_size == 1 ? "" : "s"));
}
