/* The faithful mirror of a struct or union: repr(C) with every member where C has it.

   Rust's repr(C) places fields as C does where nothing special is asked.  What is asked for is
   expressed if it can be: a member aligned to 16 by an array of no u128 before it, a packed struct
   by repr(packed).  Else other types stand in that have the same bytes.  At the end the engine lays
   the result out, and what differs from C after all becomes bytes as a whole: a mirror is exact or
   says why not.  */

#include "mirrors.h"

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "layout.h"

/* One way through the members.  */
struct placing {
    struct layout_mirrors *mirrors;
    const struct layout_type *type;
    uint64_t pack; /* 0: none */
    struct layout_mirror_part *parts;
    size_t count;
    uint64_t cursor; /* end of what is placed */
    uint64_t align;
    const char *reason; /* of the first member that has one */
    size_t reason_count;
    bool misaligned; /* some member lies where its type may not */
    bool failed;     /* they cannot all be fields */
    unsigned fillers;
};

static uint64_t round_up(uint64_t offset, uint64_t align)
{
    return (offset + align - 1) / align * align;
}

static void add_reason(struct placing *placing, const char *reason)
{
    if (placing->reason_count++ == 0)
        placing->reason = reason;
}

static struct layout_mirror_part *add_part(struct placing *placing)
{
    placing->parts = layout_arena_grow(placing->mirrors->arena, placing->parts, placing->count,
                                       sizeof *placing->parts);
    return &placing->parts[placing->count++];
}

/* Something that is no member of C's, at the cursor.  */
static void add_filler(struct placing *placing, const char *name, struct layout_mirror_item item,
                       uint64_t count)
{
    struct layout_mirror_part *part = add_part(placing);

    item = layout_mirror_array(placing->mirrors, item, count);
    *part = (struct layout_mirror_part){
        .name = layout_arena_printf(placing->mirrors->arena, "%s%u", name, placing->fillers++),
        .spelled = item.spelled,
        .type = item.type,
        .offset = placing->cursor,
        .is_filler = true};
    placing->cursor += item.size;
}

static void add_padding(struct placing *placing, uint64_t size)
{
    add_filler(placing, "_padding", layout_mirror_marker(placing->mirrors, 1), size);
}

/* Brings the cursor to OFFSET, where a field of ALIGN is wanted that C placed by C_ALIGN.  */
static void reach(struct placing *placing, uint64_t offset, uint64_t align, uint64_t c_align)
{
    if (round_up(placing->cursor, align) == offset)
        return;
    if (c_align > align && !placing->pack && c_align <= placing->type->align &&
        round_up(placing->cursor, c_align) == offset) {
        placing->cursor = offset;
        add_filler(placing, "_align", layout_mirror_marker(placing->mirrors, c_align), 0);
        if (placing->align < c_align)
            placing->align = c_align;
        return;
    }
    add_padding(placing, offset - placing->cursor);
}

/* What may stand at OFFSET for ITEM.  */
static struct layout_mirror_item fit(struct placing *placing, struct layout_mirror_item item,
                                     uint64_t offset)
{
    uint64_t limit = placing->pack ? placing->pack : placing->type->align;
    uint64_t align = item.align > limit && placing->pack ? limit : item.align;

    if (placing->pack && item.holds_aligned) {
        placing->misaligned = true;
        return item;
    }
    if (align <= limit && offset % align == 0)
        return item;
    placing->misaligned = true;
    return layout_mirror_unaligned(placing->mirrors, item);
}

/* NAME and TYPE_NAME are for the reason.  */
static void add_item(struct placing *placing, const struct layout_member *member, const char *name,
                     const char *type_name, struct layout_mirror_item item, uint64_t offset,
                     uint64_t size)
{
    struct layout_mirror_part *part;
    uint64_t align;
    bool is_union = placing->type->kind == LAYOUT_UNION;
    const char *before = item.spelled;
    const char *reason = item.reason;
    bool is_own_reason = item.is_own_reason;

    /* A C++ member without bytes may lie within another.  */
    if (item.type && item.size != size)
        item = layout_mirror_opaque(placing->mirrors, size, 1,
                                    reason ? reason : "it has another size in Rust");
    if (!item.type || (!is_union && offset < placing->cursor)) {
        placing->failed = true;
        return;
    }
    if (is_union)
        placing->cursor = 0;
    item = fit(placing, item, offset);
    if (!item.type) {
        placing->failed = true;
        return;
    }
    if (!reason && item.spelled != before)
        reason = item.reason ? item.reason : "it lies where Rust aligns no such type";
    if (reason)
        add_reason(placing,
                   is_own_reason && item.spelled == before
                       ? layout_arena_printf(placing->mirrors->arena,
                                             "'%s' (%s): its own mirror is not exact", name,
                                             type_name)
                       : layout_arena_printf(placing->mirrors->arena, "'%s' (%s): %s; %s stands in",
                                             name, type_name, reason, item.spelled));
    align = placing->pack && item.align > placing->pack ? placing->pack : item.align;
    reach(placing, offset, align, member->align ? member->align : 1);
    part = add_part(placing);
    *part = (struct layout_mirror_part){
        .name = name,
        .spelled = item.spelled,
        .type = item.type,
        .offset = offset,
        .drops = member->shape && !layout_mirror_traits(placing->mirrors, member->shape).copy};
    if (placing->align < align)
        placing->align = align;
    placing->cursor = offset + item.size;
}

static void add_run(struct placing *placing, size_t first, size_t *ret_end)
{
    const struct layout_type *type = placing->type;
    const char *name = layout_mirror_run(placing->mirrors, type, first, ret_end);
    uint64_t begin = type->members[first].bit_offset / 8;
    uint64_t end = begin;

    for (size_t i = first; i < *ret_end; i++) {
        const struct layout_member *member = &type->members[i];
        uint64_t last = (member->bit_offset + member->bit_size + 7) / 8;

        if (last > end)
            end = last;
    }
    add_item(placing, &(struct layout_member){.align = 1}, name, "bit-fields",
             layout_mirror_opaque(placing->mirrors, end - begin, 1, "Rust has no bit-fields"),
             begin, end - begin);
}

static void add_base(struct placing *placing, const struct layout_member *base)
{
    struct layout_mirrored *entry =
        base->type ? layout_mirror_find(placing->mirrors, base->type) : NULL;
    uint64_t size = base->bit_size / 8;
    const char *name =
        base->name ? layout_arena_printf(placing->mirrors->arena, "base_%s",
                                         layout_mirror_camel(placing->mirrors->arena, base->name))
                   : "base";
    struct layout_mirror_item item =
        layout_mirror_opaque(placing->mirrors, size, 1, "Rust has no base classes");

    if (size == 0)
        return;
    if (entry && entry->known && base->type->size == size)
        item = (struct layout_mirror_item){.type = entry->faithful,
                                           .spelled = entry->name,
                                           .size = size,
                                           .align = base->type->align,
                                           .holds_aligned = true,
                                           .reason = item.reason};
    add_item(placing, base, name, "base", item, base->bit_offset / 8, size);
}

static void add_member(struct placing *placing, size_t index, size_t *ret_next)
{
    const struct layout_member *member = &placing->type->members[index];
    struct layout_mirror_item item;
    uint64_t size = member->bit_size / 8;

    *ret_next = index + 1;
    if (member->bitfield) {
        add_run(placing, index, ret_next);
    } else if (member->kind == LAYOUT_BASE) {
        add_base(placing, member);
    } else if (member->kind == LAYOUT_VPTR) {
        item = layout_mirror_opaque(placing->mirrors, size, size, "Rust has no virtual tables");
        add_item(placing, member, "_vptr", "pointer to the virtual table", item,
                 member->bit_offset / 8, size);
    } else {
        item = layout_mirror_item(placing->mirrors, member->shape, LAYOUT_MIRROR_C);
        add_item(placing, member,
                 member->name ? member->name
                              : layout_arena_printf(placing->mirrors->arena, "unnamed%zu", index),
                 member->type_name, item, member->bit_offset / 8, size);
    }
}

/* An alignment or size that no field brings about.  */
static void finish(struct placing *placing, struct layout_rust_repr *repr)
{
    const struct layout_type *type = placing->type;
    bool is_union = type->kind == LAYOUT_UNION;

    if (placing->align < type->align && placing->pack == 0) {
        if (type->asked_align >= type->align || type->size == 0) {
            repr->align = (uint32_t)type->align;
        } else {
            uint64_t cursor = placing->cursor;

            placing->cursor = is_union ? 0 : cursor;
            add_filler(placing, "_align", layout_mirror_marker(placing->mirrors, type->align), 0);
            placing->cursor = cursor;
            placing->parts[placing->count - 1].offset =
                is_union ? 0 : round_up(cursor, type->align);
        }
        placing->align = type->align;
    }
    if (is_union) {
        uint64_t largest = 0;

        for (size_t i = 0; i < type->member_count; i++)
            if ((type->members[i].bit_size + 7) / 8 > largest)
                largest = (type->members[i].bit_size + 7) / 8;
        placing->cursor = 0;
        if (round_up(largest, type->align) < type->size)
            add_padding(placing, type->size);
    } else if (round_up(placing->cursor, placing->align) < type->size) {
        add_padding(placing, type->size - placing->cursor);
    }
}

static struct layout_rust_type *record_of(struct placing *placing, struct layout_rust_repr repr,
                                          const char *name)
{
    struct layout_rust_field *fields =
        layout_arena_array(placing->mirrors->arena, placing->count, sizeof *fields);
    bool is_union = placing->type->kind == LAYOUT_UNION && placing->count > 0;
    struct layout_rust_type *record;

    for (size_t i = 0; i < placing->count; i++)
        fields[i] = (struct layout_rust_field){placing->parts[i].name, placing->parts[i].type};
    record = layout_rust_record(&placing->mirrors->types,
                                is_union ? LAYOUT_RUST_UNION : LAYOUT_RUST_STRUCT, name, fields,
                                placing->count);
    record->repr = repr;
    return record;
}

/* Whether MIRROR has the figures of C, by the engine's answer.  */
static bool agrees(const struct placing *placing, struct layout_rust_type *mirror)
{
    const struct layout_rust_layout *layout;

    if (layout_rust_type_layout(&placing->mirrors->types, mirror, &layout) < 0 ||
        layout->size != placing->type->size || layout->align != placing->type->align)
        return false;
    for (size_t i = 0; i < placing->count; i++)
        if (layout->bodies[0].offsets[i] != placing->parts[i].offset)
            return false;
    return true;
}

/* Tries to place all members; returns the mirror, or null.  */
static struct layout_rust_type *place(struct placing *placing, const char *name)
{
    struct layout_rust_repr repr = {.c = true, .pack = (uint32_t)placing->pack};
    struct layout_rust_type *mirror;

    for (size_t i = 0; i < placing->type->member_count && !placing->failed;)
        add_member(placing, i, &i);
    if (placing->failed)
        return NULL;
    if (placing->align == 0)
        placing->align = 1;
    finish(placing, &repr);
    mirror = record_of(placing, repr, name);
    return agrees(placing, mirror) ? mirror : NULL;
}

static void take(struct layout_mirrored *entry, const struct placing *placing,
                 struct layout_rust_type *mirror)
{
    entry->faithful = mirror;
    entry->parts = placing->parts;
    entry->part_count = placing->count;
    entry->reason = placing->reason;
    if (placing->reason_count > 1)
        entry->reason = layout_arena_printf(placing->mirrors->arena, "%s; and %zu more",
                                            placing->reason, placing->reason_count - 1);
}

static void take_bytes(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct placing placing = {.mirrors = mirrors, .type = type};
    struct layout_mirror_item item = layout_mirror_opaque(mirrors, type->size, type->align, NULL);

    if (!item.type)
        return;
    *add_part(&placing) = (struct layout_mirror_part){
        .name = "bytes", .spelled = item.spelled, .type = item.type, .is_filler = true};
    add_reason(&placing, "its members lie where no struct of Rust's can have them; bytes stand in");
    entry->faithful = record_of(&placing, (struct layout_rust_repr){.c = true}, entry->name);
    if (!agrees(&placing, entry->faithful))
        entry->faithful = NULL;
    else
        take(entry, &placing, entry->faithful);
}

static void find_traits(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct layout_mirror_traits all = {!type->is_managed, true, true};

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];
        struct layout_mirror_traits one = {true, true, true};

        if (member->shape)
            one = layout_mirror_traits(mirrors, member->shape);
        else if (member->kind == LAYOUT_BASE)
            one = member->type ? layout_mirror_find(mirrors, member->type)->traits
                               : (struct layout_mirror_traits){.copy = false};
        else
            one = (struct layout_mirror_traits){.copy = true}; /* a raw pointer, to a table */
        all.copy &= one.copy;
        all.send &= one.send;
        all.sync &= one.sync;
    }
    entry->traits = all;
}

void layout_mirror_make_faithful(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    struct placing loose = {.mirrors = mirrors, .type = type};
    struct placing packed = {.mirrors = mirrors, .type = type, .pack = type->align};
    struct layout_rust_type *mirror;
    struct layout_rust_type *tighter = NULL;

    if (!type->has_size)
        return;
    for (size_t i = 0; i < type->member_count; i++)
        if (!type->members[i].has_position || !type->members[i].has_size)
            return;
    find_traits(mirrors, entry);
    mirror = place(&loose, entry->name);
    if (!mirror || loose.misaligned)
        tighter = place(&packed, entry->name);
    if (tighter && !packed.misaligned)
        take(entry, &packed, tighter);
    else if (mirror)
        take(entry, &loose, mirror);
    else
        take_bytes(mirrors, entry);
    if (type->reversed && !entry->reason)
        entry->reason = "its scalars are in the other byte order; Rust's own stand in, swapped";
    entry->known = entry->faithful != NULL;
}
