/* What Rust would make of a type, beside what C made of it.  */

#include <inttypes.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/sheet.h"
#include "../model/mirror.h"
#include "../program/plain.h"
#include "show-parts.h"

const char *layout_show_field_text(struct layout_arena *arena,
                                   const struct layout_mirror_field *field)
{
    const char *name = layout_plain(arena, field->name);

    return layout_arena_printf(arena, "%s: %s,", name ? name : "_",
                               layout_plain(arena, field->type_name));
}

static void draw(struct layout_sheet *sheet, const struct layout_mirror_field *field,
                 const char *indent)
{
    struct layout_arena *arena = sheet->arena;
    struct layout_sheet_row *row = layout_sheet_add_beside(sheet);

    row->offset = layout_arena_printf(arena, "%" PRIu64, field->offset);
    row->size = layout_arena_printf(arena, "%" PRIu64, field->size);
    row->text = layout_arena_printf(arena, "%s%s", indent, layout_show_field_text(arena, field));
}

static void draw_fields(struct layout_sheet *sheet, const struct layout_mirror *mirror)
{
    struct layout_mirror_padding padding;
    size_t cursor = 0;
    size_t before = 0;
    bool padded = layout_mirror_next_padding(mirror, &cursor, &padding, &before);

    for (size_t i = 0; i <= mirror->field_count; i++) {
        if (padded && before == i) {
            struct layout_sheet_row *row = layout_sheet_add_beside(sheet);

            row->offset = layout_arena_printf(sheet->arena, "%" PRIu64, padding.offset);
            row->size = layout_arena_printf(sheet->arena, "%" PRIu64, padding.size);
            row->text = padding.tail ? "// tail padding" : "// hole";
            row->ink = LAYOUT_INK_WASTE;
            padded = layout_mirror_next_padding(mirror, &cursor, &padding, &before);
        }
        if (i < mirror->field_count)
            draw(sheet, &mirror->fields[i], "");
    }
}

static void draw_variants(struct layout_sheet *sheet, const struct layout_mirror *mirror)
{
    for (size_t i = 0; i < mirror->variant_count; i++) {
        const struct layout_mirror_variant *variant = &mirror->variants[i];

        layout_sheet_add_beside(sheet)->text =
            layout_arena_printf(sheet->arena, "%s,", layout_plain(sheet->arena, variant->name));
        for (size_t f = 0; f < variant->field_count; f++)
            draw(sheet, &variant->fields[f], "    ");
    }
}

void layout_show_mirror(struct layout_sheet *sheet, const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;
    struct layout_arena *arena = sheet->arena;
    const char *title;

    if (!mirror || !mirror->has_rust)
        return;
    title = layout_arena_printf(arena, "Rust: %s, %" PRIu64 " bytes, align %" PRIu64,
                                layout_plain(arena, mirror->name), mirror->rust_size,
                                mirror->rust_align);
    if (type->has_size && type->size > mirror->rust_size)
        title =
            layout_arena_printf(arena, "%s, saves %" PRIu64, title, type->size - mirror->rust_size);
    sheet->beside_title = title;
    draw_fields(sheet, mirror);
    draw_variants(sheet, mirror);
}

void layout_show_idioms(struct layout_screen *screen, const struct layout_type *type,
                        struct layout_arena *arena)
{
    const struct layout_mirror *mirror = type->mirror;

    if (!mirror)
        return;
    if (mirror->reason)
        layout_screen_print(screen, "  in Rust with the same bytes: %s\n",
                            layout_plain(arena, mirror->reason));
    for (size_t i = 0; i < mirror->idiom_count; i++) {
        const struct layout_idiom *idiom = &mirror->idioms[i];
        const char *fields = layout_plain(arena, idiom->fields);

        layout_screen_print(screen, "  plays %s%s%s: %s\n", layout_plain(arena, idiom->type_name),
                            fields ? " with " : "", fields ? fields : "",
                            idiom->why ? layout_plain(arena, idiom->why) : "");
        layout_show_choice(screen, idiom, arena);
    }
}

void layout_show_fields_node(struct layout_node *node, const struct layout_mirror_field *fields,
                             size_t count)
{
    struct layout_node *list = layout_node_list(node, "fields");

    for (size_t i = 0; i < count; i++) {
        struct layout_node *item = layout_node_item(list, "field");

        layout_node_text(item, "name", fields[i].name);
        layout_node_text(item, "type", fields[i].type_name);
        layout_node_number(item, "offset", fields[i].offset);
        layout_node_number(item, "size", fields[i].size);
        layout_node_number(item, "align", fields[i].align);
    }
}

static void add_idioms(struct layout_node *node, const struct layout_mirror *mirror)
{
    struct layout_node *list = layout_node_list(node, "idioms");

    for (size_t i = 0; i < mirror->idiom_count; i++) {
        const struct layout_idiom *idiom = &mirror->idioms[i];
        struct layout_node *item = layout_node_item(list, "idiom");

        layout_node_text(item, "kind", layout_idiom_name(idiom->kind));
        layout_node_text(item, "type", idiom->type_name);
        if (idiom->has_size) {
            layout_node_number(item, "size", idiom->size);
            layout_node_number(item, "align", idiom->align);
        }
        layout_node_text(item, "fields", idiom->fields);
        layout_node_text(item, "why", idiom->why);
        layout_show_choice_node(item, idiom->choice);
    }
}

void layout_show_mirror_node(struct layout_node *node, const struct layout_type *type)
{
    const struct layout_mirror *mirror = type->mirror;
    struct layout_node *rust;

    if (!mirror)
        return;
    rust = layout_node_object(node, "rust");
    layout_node_text(rust, "name", mirror->name);
    layout_node_flag(rust, "exact", mirror->reason == NULL);
    layout_node_text(rust, "reason", mirror->reason);
    if (mirror->has_rust) {
        struct layout_node *list;

        layout_node_number(rust, "size", mirror->rust_size);
        layout_node_number(rust, "align", mirror->rust_align);
        if (mirror->has_option_size)
            layout_node_number(rust, "option-size", mirror->option_size);
        layout_show_fields_node(rust, mirror->fields, mirror->field_count);
        list = layout_node_list(rust, "variants");
        for (size_t i = 0; i < mirror->variant_count; i++) {
            struct layout_node *item = layout_node_item(list, "variant");

            layout_node_text(item, "name", mirror->variants[i].name);
            layout_show_fields_node(item, mirror->variants[i].fields,
                                    mirror->variants[i].field_count);
        }
    }
    add_idioms(rust, mirror);
}
