/* The mirrors of an enum.

   C lets an enum hold any value of its integer type, Rust only those with a name.  By default the
   mirror is a plain enum, for an enum whose values all have names is what most are; else it is the
   integer.  */

#include "mirrors.h"

#include <inttypes.h>
#include <stdlib.h>

#include "../model/arena.h"
#include "../model/type.h"
#include "layout.h"

static struct layout_rust_wide value_of(const struct layout_enumerator *enumerator)
{
    return layout_rust_wide_of(enumerator->magnitude, enumerator->negative);
}

/* By value; of one value in the order of the source.  */
static int compare_enumerators(const void *left, const void *right)
{
    const struct layout_enumerator *const *a = left;
    const struct layout_enumerator *const *b = right;
    int values = layout_rust_wide_compare(value_of(*a), value_of(*b));

    return values != 0 ? values : (*a > *b) - (*a < *b);
}

/* Two names for one value are one variant.  Enums of a hundred thousand constants exist, hence
   sorted.  */
const size_t *layout_mirror_firsts(struct layout_arena *arena, const struct layout_type *type)
{
    size_t count = type->enumerator_count;
    const struct layout_enumerator **sorted = layout_arena_array(arena, count, sizeof *sorted);
    size_t *firsts = layout_arena_array(arena, count, sizeof *firsts);
    size_t first = 0;

    for (size_t i = 0; i < count; i++)
        sorted[i] = &type->enumerators[i];
    qsort(sorted, count, sizeof *sorted, compare_enumerators);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || layout_rust_wide_compare(value_of(sorted[i - 1]), value_of(sorted[i])) != 0)
            first = (size_t)(sorted[i] - type->enumerators);
        firsts[sorted[i] - type->enumerators] = first;
    }
    return firsts;
}

/* Whether all values fit in a signed integer of SIZE bytes.  */
static bool all_fit(const struct layout_type *type, uint32_t size)
{
    uint64_t greatest = UINT64_MAX >> (65 - 8 * size);

    for (size_t i = 0; i < type->enumerator_count; i++) {
        const struct layout_enumerator *enumerator = &type->enumerators[i];

        if (enumerator->magnitude > greatest + enumerator->negative)
            return false;
    }
    return true;
}

static struct layout_rust_type *make_enum(struct layout_mirrors *mirrors,
                                          const struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct layout_rust_variant *variants =
        layout_arena_array(mirrors->arena, type->enumerator_count, sizeof *variants);
    size_t count = 0;

    for (size_t i = 0; i < type->enumerator_count; i++)
        if (entry->firsts[i] == i)
            variants[count++] =
                (struct layout_rust_variant){.name = type->enumerators[i].name,
                                             .has_discriminant = true,
                                             .discriminant = value_of(&type->enumerators[i])};
    return layout_rust_enum(&mirrors->types, entry->name, variants, count);
}

static bool is_laid_out_as(struct layout_mirrors *mirrors, struct layout_rust_type *mirror,
                           const struct layout_type *type)
{
    const struct layout_rust_layout *layout;

    return layout_rust_type_layout(&mirrors->types, mirror, &layout) == 0 &&
           layout->size == type->size && layout->align == type->align;
}

/* repr(C) where that is as large and all values are ints; else the integer is named.  */
static bool make_closed(struct layout_mirrors *mirrors, struct layout_mirrored *entry,
                        enum layout_rust_kind integer)
{
    const struct layout_type *type = entry->type;
    bool may_be_c = all_fit(type, 4);
    bool is_plain = all_fit(type, mirrors->types.target.pointer_size);

    entry->firsts = layout_mirror_firsts(mirrors->arena, type);
    entry->free = make_enum(mirrors, entry);
    if (!is_plain)
        entry->free->repr = (struct layout_rust_repr){.has_integer = true, .integer = integer};
    if (may_be_c) {
        entry->faithful = make_enum(mirrors, entry);
        entry->faithful->repr.c = true;
        if (is_laid_out_as(mirrors, entry->faithful, type))
            return true;
    }
    entry->faithful = make_enum(mirrors, entry);
    entry->faithful->repr = (struct layout_rust_repr){.has_integer = true, .integer = integer};
    return is_laid_out_as(mirrors, entry->faithful, type);
}

void layout_mirror_make_enum(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct layout_rust_type *integer =
        layout_rust_integer(&mirrors->types, type->size, type->is_signed);
    struct layout_mirror_item bytes;

    entry->traits = (struct layout_mirror_traits){true, true, true};
    entry->known = true;
    if (integer && type->enumerator_count > 0 && !type->lacks_enumerators &&
        !mirrors->options.open_enums && make_closed(mirrors, entry, integer->kind))
        return;
    entry->is_integer = true;
    entry->spelled = layout_arena_printf(mirrors->arena, "%c%llu", type->is_signed ? 'i' : 'u',
                                         (unsigned long long)type->size * 8);
    entry->faithful = integer;
    entry->free = integer;
    if (!integer || !is_laid_out_as(mirrors, integer, type)) {
        entry->reason = "no integer of Rust has this size and alignment: bytes stand in";
        bytes = layout_mirror_opaque(mirrors, type->size, type->align, NULL);
        entry->faithful = bytes.type;
        entry->spelled = bytes.spelled;
        entry->free = entry->faithful;
        entry->known = entry->faithful != NULL;
    }
}
