#include "mirror.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/mirror.h"
#include "../model/report.h"
#include "idiom.h"
#include "layout.h"
#include "library.h"
#include "mirrors.h"
#include "version.h"

static size_t slot_of(const struct layout_mirrors *mirrors, const struct layout_type *type)
{
    /* Types lie next to each other in the arena, so their low bits say nothing.  */
    uint64_t mixed = (uint64_t)(uintptr_t)type / 16 * UINT64_C(0x9E3779B97F4A7C15);

    return (size_t)(mixed >> 32) & (mirrors->capacity - 1);
}

static void put(struct layout_mirrors *mirrors, struct layout_mirrored *entry)
{
    size_t slot = slot_of(mirrors, entry->type);

    entry->next = mirrors->table[slot];
    mirrors->table[slot] = entry;
}

static void grow(struct layout_mirrors *mirrors)
{
    struct layout_mirrored **former = mirrors->table;
    size_t count = mirrors->capacity;

    mirrors->capacity = count ? 2 * count : 256;
    mirrors->table = layout_arena_array(mirrors->arena, mirrors->capacity, sizeof *mirrors->table);
    for (size_t i = 0; i < count; i++)
        for (struct layout_mirrored *entry = former[i], *next; entry; entry = next) {
            next = entry->next;
            put(mirrors, entry);
        }
}

struct layout_mirrored *layout_mirror_entry(struct layout_mirrors *mirrors,
                                            const struct layout_type *type)
{
    struct layout_mirrored *entry;

    if (mirrors->capacity == 0 || mirrors->entry_count >= mirrors->capacity)
        grow(mirrors);
    for (entry = mirrors->table[slot_of(mirrors, type)]; entry; entry = entry->next)
        if (entry->type == type)
            return entry;
    entry = layout_arena_alloc(mirrors->arena, sizeof *entry);
    entry->type = type;
    mirrors->entries = layout_arena_grow(mirrors->arena, mirrors->entries, mirrors->entry_count,
                                         sizeof *mirrors->entries);
    mirrors->entries[mirrors->entry_count++] = entry;
    put(mirrors, entry);
    /* Those of the report are named all together.  */
    if (type->id == 0)
        entry->name = layout_mirror_unique(
            mirrors, type->name ? layout_mirror_camel(mirrors->arena, type->name) : "Unnamed");
    return entry;
}

struct layout_mirrored *layout_mirror_find(struct layout_mirrors *mirrors,
                                           const struct layout_type *type)
{
    struct layout_mirrored *entry = layout_mirror_entry(mirrors, type);

    if (entry->made)
        return entry;
    entry->made = true;
    if (type->kind == LAYOUT_ENUM) {
        layout_mirror_make_enum(mirrors, entry);
    } else {
        layout_mirror_make_faithful(mirrors, entry);
        layout_mirror_make_free(mirrors, entry);
    }
    if (type->typedef_align && !entry->reason)
        entry->reason = layout_arena_printf(
            mirrors->arena,
            "its typedef has an alignment of %llu that Rust gives no type of this size; "
            "what holds one is aligned instead",
            (unsigned long long)type->typedef_align);
    mirrors->order =
        layout_arena_grow(mirrors->arena, mirrors->order, mirrors->count, sizeof *mirrors->order);
    mirrors->order[mirrors->count++] = entry;
    return entry;
}

static void tell_fields(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                        const struct layout_rust_layout *layout, struct layout_mirror *mirror)
{
    const struct layout_rust_body *body = layout->bodies;

    if (entry->type->kind == LAYOUT_ENUM || layout->body_count == 0)
        return;
    mirror->field_count = body->field_count;
    mirror->fields = layout_arena_array(mirrors->arena, body->field_count, sizeof *mirror->fields);
    for (size_t i = 0; i < body->field_count; i++) {
        size_t source = body->order[i];

        mirror->fields[i] = (struct layout_mirror_field){.name = entry->free->fields[source].name,
                                                         .type_name = entry->free_spelled[source],
                                                         .offset = body->offsets[source],
                                                         .size = body->fields[source]->size,
                                                         .align = body->fields[source]->align};
    }
}

static void tell_variants(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                          struct layout_mirror *mirror)
{
    if (entry->type->kind != LAYOUT_ENUM || entry->is_integer)
        return;
    mirror->variant_count = entry->free->variant_count;
    mirror->variants =
        layout_arena_array(mirrors->arena, mirror->variant_count, sizeof *mirror->variants);
    for (size_t i = 0; i < mirror->variant_count; i++)
        mirror->variants[i].name = entry->free->variants[i].name;
}

static const struct layout_mirror_niche *tell_niche(struct layout_arena *arena,
                                                    const struct layout_rust_niche *niche)
{
    char text[LAYOUT_RUST_WIDE_TEXT];
    struct layout_mirror_niche *told;

    if (niche->size == 0)
        return NULL;
    told = layout_arena_alloc(arena, sizeof *told);
    told->offset = niche->offset;
    told->size = niche->size;
    told->start = layout_arena_printf(arena, "%s", layout_rust_wide_print(niche->start, text));
    told->end = layout_arena_printf(arena, "%s", layout_rust_wide_print(niche->end, text));
    told->available = layout_arena_printf(
        arena, "%s", layout_rust_wide_print(layout_rust_niche_available(niche), text));
    return told;
}

static void tell_rust(struct layout_mirrors *mirrors, const struct layout_mirrored *entry,
                      struct layout_mirror *mirror)
{
    const struct layout_rust_layout *layout;
    const struct layout_rust_layout *option;

    if (!entry->free || layout_rust_type_layout(&mirrors->types, entry->free, &layout) < 0)
        return;
    mirror->has_rust = true;
    mirror->rust_size = layout->size;
    mirror->rust_align = layout->align;
    mirror->niche = tell_niche(mirrors->arena, &layout->niche);
    tell_fields(mirrors, entry, layout, mirror);
    tell_variants(mirrors, entry, mirror);
    if (layout_rust_type_layout(&mirrors->types, layout_rust_option(&mirrors->types, entry->free),
                                &option) == 0) {
        mirror->has_option_size = true;
        mirror->option_size = option->size;
    }
}

static void tell(struct layout_mirrors *mirrors, struct layout_type *type)
{
    const struct layout_mirrored *entry = layout_mirror_find(mirrors, type);
    struct layout_mirror *mirror;

    if (!entry->known)
        return;
    mirror = layout_arena_alloc(mirrors->arena, sizeof *mirror);
    mirror->name = entry->name;
    mirror->copy = entry->traits.copy;
    mirror->send = entry->traits.send;
    mirror->sync = entry->traits.sync;
    mirror->reason = entry->reason;
    mirror->c_size = type->size;
    mirror->c_align = type->align;
    tell_rust(mirrors, entry, mirror);
    layout_idioms_find(mirrors, entry, mirror);
    type->mirror = mirror;
}

struct layout_mirrors *layout_mirrors_make(struct layout_report *report,
                                           const struct layout_mirror_options *options)
{
    struct layout_mirrors *mirrors;
    struct layout_rust_target target;

    if (layout_rust_target_find(&report->unit.machine, report->unit.target, &target) < 0)
        return NULL;
    mirrors = layout_arena_alloc(report->arena, sizeof *mirrors);
    mirrors->report = report;
    mirrors->arena = report->arena;
    mirrors->options = *options;
    layout_rust_types_init(&mirrors->types, report->arena, &target);
    layout_strings_init(&mirrors->taken, report->arena);
    layout_mirror_name_all(mirrors);
    for (size_t i = 0; i < report->type_count; i++)
        tell(mirrors, report->types[i]);
    report->unit.rust = (struct layout_rust_rules){.version = LAYOUT_RUST_VERSION,
                                                   .open_enums = options->open_enums,
                                                   .nonnull_pointers = options->nonnull_pointers};
    return mirrors;
}
