/* The free mirror of a struct or union: the same fields, in whatever order Rust likes.  */

#include "mirrors.h"

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"

const char *layout_mirror_run(struct layout_mirrors *mirrors, const struct layout_type *type,
                              size_t first, size_t *ret_end)
{
    size_t end = first + 1;
    const char *name = type->members[first].name;

    /* The arms of a union do not follow each other.  */
    while (type->kind != LAYOUT_UNION && end < type->member_count && type->members[end].bitfield)
        end++;
    *ret_end = end;
    if (end == first + 1)
        return name;
    return layout_arena_printf(mirrors->arena, "%s_to_%s", name, type->members[end - 1].name);
}

/* What all bits of a run need, without the gaps that C leaves between its units.  */
static struct layout_mirror_item run_item(struct layout_mirrors *mirrors,
                                          const struct layout_type *type, size_t first, size_t end)
{
    uint64_t bits = 0;

    for (size_t i = first; i < end; i++)
        bits += type->members[i].bit_size;
    for (uint64_t size = 1; size <= 16; size *= 2)
        if (bits <= 8 * size)
            return (struct layout_mirror_item){
                .type = layout_rust_integer(&mirrors->types, size, false),
                .spelled =
                    layout_arena_printf(mirrors->arena, "u%llu", (unsigned long long)(8 * size))};
    return layout_mirror_opaque(mirrors, (bits + 7) / 8, 1, NULL);
}

static struct layout_mirror_item base_item(struct layout_mirrors *mirrors,
                                           const struct layout_member *base)
{
    struct layout_mirrored *entry = base->type ? layout_mirror_find(mirrors, base->type) : NULL;

    if (entry && entry->free)
        return (struct layout_mirror_item){.type = entry->free, .spelled = entry->name};
    return layout_mirror_opaque(mirrors, base->bit_size / 8, 1, NULL);
}

static struct layout_mirror_item member_item(struct layout_mirrors *mirrors,
                                             const struct layout_member *member)
{
    struct layout_mirror_item item;
    struct layout_mirror_item faithful;
    uint64_t pointer_size = mirrors->types.target.pointer_size;

    if (member->kind == LAYOUT_BASE)
        return base_item(mirrors, member);
    if (member->kind == LAYOUT_VPTR)
        return (struct layout_mirror_item){
            .type = layout_rust_wrap(&mirrors->types, LAYOUT_RUST_POINTER, NULL),
            .spelled = "*const c_void",
            .size = pointer_size};
    item = layout_mirror_item(mirrors, member->shape, LAYOUT_MIRROR_RUST);
    faithful = layout_mirror_item(mirrors, member->shape, LAYOUT_MIRROR_C);
    /* More than its type asks for was asked for this member.  */
    if (item.type && faithful.type && member->align > faithful.align)
        item = layout_mirror_aligned(mirrors, item, member->align);
    return item;
}

static bool collect(struct layout_mirrors *mirrors, const struct layout_type *type,
                    struct layout_rust_field *fields, const char **spelled, size_t *ret_count)
{
    size_t count = 0;

    for (size_t i = 0; i < type->member_count;) {
        const struct layout_member *member = &type->members[i];
        const char *name = member->name;
        struct layout_mirror_item item;

        if (member->bitfield) {
            size_t first = i;

            name = layout_mirror_run(mirrors, type, first, &i);
            item = run_item(mirrors, type, first, i);
        } else {
            item = member_item(mirrors, member);
            i++;
        }
        if (!item.type)
            return false;
        spelled[count] = item.spelled;
        fields[count++] = (struct layout_rust_field){name, item.type};
    }
    *ret_count = count;
    return true;
}

void layout_mirror_make_free(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct layout_rust_field *fields =
        layout_arena_array(mirrors->arena, type->member_count, sizeof *fields);
    const char **spelled = layout_arena_array(mirrors->arena, type->member_count, sizeof *spelled);
    size_t count;

    if (!entry->known || !collect(mirrors, type, fields, spelled, &count))
        return;
    entry->free_spelled = spelled;
    entry->free = layout_rust_record(&mirrors->types,
                                     type->kind == LAYOUT_UNION && count > 0 ? LAYOUT_RUST_UNION
                                                                             : LAYOUT_RUST_STRUCT,
                                     entry->name, fields, count);
    entry->free->repr.align = (uint32_t)type->asked_align;
}
