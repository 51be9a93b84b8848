/* The enum that a union and its tag would be in Rust.  */

#include <inttypes.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/sheet.h"
#include "../model/mirror.h"
#include "../program/plain.h"
#include "show-parts.h"

static struct layout_sheet_row *add_text(struct layout_sheet *sheet, unsigned depth,
                                         const char *text)
{
    struct layout_sheet_row *row = layout_sheet_add(sheet);

    row->text = layout_arena_printf(sheet->arena, "%*s%s", 4 * (int)depth, "", text);
    return row;
}

static struct layout_sheet_row *add_row(struct layout_sheet *sheet, unsigned depth, uint64_t offset,
                                        uint64_t size, const char *text)
{
    struct layout_sheet_row *row = add_text(sheet, depth, text);

    row->offset = layout_arena_printf(sheet->arena, "%" PRIu64, offset);
    row->size = layout_arena_printf(sheet->arena, "%" PRIu64, size);
    return row;
}

static void note_largest(struct layout_sheet *sheet, struct layout_sheet_row *row,
                         const struct layout_mirror_variant *variant)
{
    if (variant->largest && variant->box_saves > 0)
        row->note = layout_arena_printf(
            sheet->arena, "// the largest: %" PRIu64 " less with it in a Box", variant->box_saves);
    else if (variant->largest)
        row->note = "// the largest";
}

/* "Name,", "Name(T)," or a line for each field with a name.  */
static void draw_variant(struct layout_sheet *sheet, const struct layout_mirror_variant *variant,
                         unsigned depth)
{
    struct layout_arena *arena = sheet->arena;
    const char *name = variant->name ? layout_plain(arena, variant->name) : "_";
    const struct layout_mirror_field *field = variant->fields;

    if (variant->field_count == 0) {
        note_largest(sheet, add_text(sheet, depth, layout_arena_printf(arena, "%s,", name)),
                     variant);
        return;
    }
    if (variant->field_count == 1 && !field->name) {
        const char *text =
            layout_arena_printf(arena, "%s(%s),", name, layout_plain(arena, field->type_name));

        note_largest(sheet, add_row(sheet, depth, field->offset, field->size, text), variant);
        return;
    }
    note_largest(sheet, add_text(sheet, depth, layout_arena_printf(arena, "%s {", name)), variant);
    for (size_t i = 0; i < variant->field_count; i++, field++)
        add_row(sheet, depth + 1, field->offset, field->size, layout_show_field_text(arena, field));
    add_text(sheet, depth, "},");
}

static void draw_enum(struct layout_sheet *sheet, const struct layout_mirror_choice *choice,
                      unsigned depth)
{
    struct layout_sheet_row *row = add_row(sheet, depth, choice->tag_offset, choice->tag_size,
                                           choice->tag_is_niche ? "// tag, in a niche" : "// tag");

    row->ink = LAYOUT_INK_FAINT;
    for (size_t i = 0; i < choice->variant_count; i++)
        draw_variant(sheet, &choice->variants[i], depth);
    if (choice->units > 0)
        add_text(
            sheet, depth,
            layout_arena_printf(sheet->arena, "// and %" PRIu64 " without fields", choice->units))
            ->ink = LAYOUT_INK_FAINT;
}

/* The enum in a struct is the field that the tag lies in.  */
static bool holds_tag(const struct layout_mirror_field *field,
                      const struct layout_mirror_choice *choice)
{
    return field->offset <= choice->tag_offset && field->size > choice->tag_offset - field->offset;
}

void layout_show_choice(struct layout_screen *screen, const struct layout_idiom *idiom,
                        struct layout_arena *arena)
{
    const struct layout_mirror_choice *choice = idiom->choice;
    const char *type = layout_plain(arena, idiom->type_name);
    struct layout_sheet sheet;

    if (!choice)
        return;
    layout_sheet_init(&sheet, arena);
    add_text(&sheet, 0, layout_arena_printf(arena, "%s {", type));
    if (choice->field_count == 0)
        draw_enum(&sheet, choice, 1);
    for (size_t i = 0; i < choice->field_count; i++) {
        const struct layout_mirror_field *field = &choice->fields[i];

        add_row(&sheet, 1, field->offset, field->size, layout_show_field_text(arena, field));
        if (holds_tag(field, choice)) {
            sheet.rows[sheet.row_count - 1].note = "// an enum:";
            draw_enum(&sheet, choice, 2);
        }
    }
    add_text(&sheet, 0, "}");
    if (idiom->has_size)
        sheet.rows[sheet.row_count - 1].offset =
            layout_arena_printf(arena, "%" PRIu64, idiom->size);
    layout_sheet_print(&sheet, screen);
}

void layout_show_choice_node(struct layout_node *node, const struct layout_mirror_choice *choice)
{
    struct layout_node *object;
    struct layout_node *list;

    if (!choice)
        return;
    object = layout_node_object(node, "choice");
    if (choice->units > 0)
        layout_node_number(object, "units", choice->units);
    layout_show_fields_node(object, choice->fields, choice->field_count);
    list = layout_node_object(object, "tag");
    layout_node_number(list, "offset", choice->tag_offset);
    layout_node_number(list, "size", choice->tag_size);
    layout_node_flag(list, "niche", choice->tag_is_niche);
    list = layout_node_list(object, "variants");
    for (size_t i = 0; i < choice->variant_count; i++) {
        const struct layout_mirror_variant *variant = &choice->variants[i];
        struct layout_node *item = layout_node_item(list, "variant");

        layout_node_text(item, "name", variant->name);
        layout_node_flag(item, "largest", variant->largest);
        if (variant->largest)
            layout_node_number(item, "box-saves", variant->box_saves);
        layout_show_fields_node(item, variant->fields, variant->field_count);
    }
}
