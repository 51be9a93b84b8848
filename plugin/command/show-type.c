#include <inttypes.h>
#include <stdlib.h>

#include "../answer/declare.h"
#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/sheet.h"
#include "../model/hole.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "show.h"

/* Types without a name are drawn inside of others; made-up reports may nest them.  */
#define DEPTH_LIMIT 16

struct drawing {
    struct layout_sheet sheet;
    struct layout_arena *arena;
    uint32_t line;      /* bytes of a cache line; 0: unknown */
    uint64_t next_line; /* the first line whose beginning was not marked */
};

static const char *count_of(struct layout_arena *arena, uint64_t count, const char *what)
{
    return layout_arena_printf(arena, "%" PRIu64 " %s%s", count, what, count == 1 ? "" : "s");
}

static const char *indented(struct drawing *drawing, unsigned depth, const char *text)
{
    return layout_arena_printf(drawing->arena, "%*s%s", (int)depth * 4, "", text);
}

/* A byte, or byte:bit where it is not the byte's first bit, as BITS alone says it.  */
static const char *offset_text(struct drawing *drawing, uint64_t bit_offset, bool bits)
{
    if (bits)
        return layout_arena_printf(drawing->arena, "%" PRIu64 ":%u", bit_offset / 8,
                                   (unsigned)(bit_offset % 8));
    return layout_arena_printf(drawing->arena, "%" PRIu64, bit_offset / 8);
}

static const char *size_text(struct drawing *drawing, uint64_t bit_size, bool bits)
{
    if (bits)
        return layout_arena_printf(drawing->arena, ":%" PRIu64, bit_size);
    return layout_arena_printf(drawing->arena, "%" PRIu64, bit_size / 8);
}

/* What stands at BIT_OFFSET, of BIT_SIZE, may be the first in a cache line, or lie across the
   beginning of one.  */
static const char *mark_lines(struct drawing *drawing, uint64_t bit_offset, uint64_t bit_size)
{
    uint64_t line_bits = (uint64_t)drawing->line * 8;
    uint64_t first;
    uint64_t last;

    if (line_bits == 0)
        return NULL;
    first = bit_offset / line_bits;
    last = bit_size > 0 ? (bit_offset + (bit_size - 1)) / line_bits : first;
    if (first >= drawing->next_line && bit_offset % line_bits == 0 && first > 0) {
        struct layout_sheet_row *row = layout_sheet_add(&drawing->sheet);

        row->text = layout_arena_printf(drawing->arena, "/* cache line %" PRIu64 " */", first);
        row->ink = LAYOUT_INK_FAINT;
    }
    if (drawing->next_line <= last)
        drawing->next_line = last + 1;
    if (last == first)
        return NULL;
    if (last == first + 1)
        return layout_arena_printf(drawing->arena, "/* runs into cache line %" PRIu64 " */", last);
    return layout_arena_printf(
        drawing->arena, "/* runs into cache lines %" PRIu64 " to %" PRIu64 " */", first + 1, last);
}

static void draw_hole(struct drawing *drawing, const struct layout_hole *hole, uint64_t base,
                      unsigned depth)
{
    const char *note = mark_lines(drawing, base + hole->bit_offset, hole->bit_size);
    struct layout_sheet_row *row = layout_sheet_add(&drawing->sheet);

    row->offset = offset_text(drawing, base + hole->bit_offset, !hole->whole_bytes);
    row->size = size_text(drawing, hole->bit_size, !hole->whole_bytes);
    row->text = indented(drawing, depth, hole->tail ? "/* tail padding */" : "/* hole */");
    row->note = note;
    row->ink = LAYOUT_INK_WASTE;
}

static void draw_members(struct drawing *drawing, const struct layout_type *type, uint64_t base,
                         unsigned depth);

static const char *member_text(struct drawing *drawing, const struct layout_member *member)
{
    struct layout_arena *arena = drawing->arena;
    const char *name = layout_plain(arena, member->name);
    const char *declared;

    if (member->kind == LAYOUT_VPTR)
        return "/* pointer to the virtual table */";
    if (member->kind == LAYOUT_BASE)
        return layout_arena_printf(arena, "/* %sbase %s */", member->is_virtual ? "virtual " : "",
                                   name ? name : "{...}");
    declared = layout_declare(arena, layout_plain(arena, member->type_name), name);
    if (member->bitfield && member->has_size)
        return layout_arena_printf(arena, "%s : %" PRIu64 ";", declared, member->bit_size);
    return layout_arena_printf(arena, "%s;", declared);
}

/* Whether a member's own members are shown in its place: nobody could ask for them by name.  An
   array of such is not, for its elements lie behind each other.  */
static bool is_drawn_inside(const struct layout_member *member, unsigned depth)
{
    return member->kind == LAYOUT_FIELD && member->type && !member->type->name &&
           member->type->kind != LAYOUT_ENUM && member->has_position && member->has_size &&
           member->type->has_size && member->bit_size == member->type->size * 8 &&
           depth < DEPTH_LIMIT;
}

static void draw_inside(struct drawing *drawing, const struct layout_member *member, uint64_t base,
                        unsigned depth)
{
    struct layout_sheet_row *row = layout_sheet_add(&drawing->sheet);
    const char *name = layout_plain(drawing->arena, member->name);

    row->text =
        indented(drawing, depth,
                 layout_arena_printf(drawing->arena, "%s {", layout_type_keyword(member->type)));
    draw_members(drawing, member->type, base + member->bit_offset, depth + 1);
    row = layout_sheet_add(&drawing->sheet);
    row->text =
        indented(drawing, depth, name ? layout_arena_printf(drawing->arena, "} %s;", name) : "};");
}

static void draw_member(struct drawing *drawing, const struct layout_member *member, uint64_t base,
                        unsigned depth)
{
    struct layout_sheet_row *row;
    const char *note = NULL;

    if (is_drawn_inside(member, depth)) {
        draw_inside(drawing, member, base, depth);
        return;
    }
    if (member->has_position && member->has_size)
        note = mark_lines(drawing, base + member->bit_offset, member->bit_size);
    row = layout_sheet_add(&drawing->sheet);
    row->offset = member->has_position
                      ? offset_text(drawing, base + member->bit_offset, member->bitfield)
                      : "-";
    row->size = member->has_size ? size_text(drawing, member->bit_size, member->bitfield) : "-";
    row->text = indented(drawing, depth, member_text(drawing, member));
    row->note = note;
}

static void draw_members(struct drawing *drawing, const struct layout_type *type, uint64_t base,
                         unsigned depth)
{
    struct layout_hole hole;
    uint64_t cursor = 0;
    bool has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        while (has_hole && type->kind == LAYOUT_STRUCT && hole.bit_offset < member->bit_offset) {
            draw_hole(drawing, &hole, base, depth);
            has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;
        }
        draw_member(drawing, member, base, depth);
    }
    while (has_hole) {
        draw_hole(drawing, &hole, base, depth);
        has_hole = layout_type_next_hole(type, &cursor, &hole) == 1;
    }
}

static void draw_enumerators(struct drawing *drawing, const struct layout_type *type)
{
    for (size_t i = 0; i < type->enumerator_count; i++) {
        const struct layout_enumerator *enumerator = &type->enumerators[i];

        layout_sheet_add(&drawing->sheet)->text =
            indented(drawing, 1,
                     layout_arena_printf(drawing->arena, "%s = %s%" PRIu64 ",",
                                         layout_plain(drawing->arena, enumerator->name),
                                         enumerator->negative ? "-" : "", enumerator->magnitude));
    }
}

/* A typedef's name stands where C puts it, at the end.  */
static void draw_type(struct drawing *drawing, const struct layout_type *type)
{
    struct layout_arena *arena = drawing->arena;
    const char *name = layout_plain(arena, type->name);
    bool is_typedef = type->named_by_typedef && name;
    const char *underlying = layout_plain(arena, type->underlying);
    struct layout_sheet_row *row = layout_sheet_add(&drawing->sheet);

    row->text = layout_arena_printf(arena, "%s%s%s%s%s%s {", is_typedef ? "typedef " : "",
                                    layout_type_keyword(type), name && !is_typedef ? " " : "",
                                    name && !is_typedef ? name : "", underlying ? " : " : "",
                                    underlying ? underlying : "");
    row->ink = LAYOUT_INK_HEAD;
    draw_members(drawing, type, 0, 1);
    draw_enumerators(drawing, type);
    row = layout_sheet_add(&drawing->sheet);
    row->offset = type->has_size ? layout_arena_printf(arena, "%" PRIu64, type->size) : "-";
    row->text = is_typedef ? layout_arena_printf(arena, "} %s;", name) : "};";
    row->ink = LAYOUT_INK_HEAD;
}

static const char *summarize(struct drawing *drawing, const struct layout_type *type)
{
    struct layout_arena *arena = drawing->arena;
    struct layout_padding padding = layout_type_padding(type);
    uint64_t lines = layout_type_cache_lines(type, drawing->line);
    const char *text =
        type->has_size ? count_of(arena, type->size, "byte") : "size known at run time only";

    text = layout_arena_printf(arena, "%s, align %" PRIu64, text, type->align);
    if (type->user_align > 0)
        text = layout_arena_printf(arena, "%s (asked for)", text);
    if (type->packed)
        text = layout_arena_printf(arena, "%s, packed", text);
    if (padding.bytes > 0)
        text = layout_arena_printf(arena, "%s, %s of padding (%" PRIu64 " %%)", text,
                                   count_of(arena, padding.bytes, "byte"),
                                   (padding.bytes * 100 + type->size / 2) / type->size);
    if (padding.bits > 0)
        text =
            layout_arena_printf(arena, "%s, %s unused", text, count_of(arena, padding.bits, "bit"));
    if (lines > 0)
        text = layout_arena_printf(arena, "%s, %s of %" PRIu32, text,
                                   count_of(arena, lines, "cache line"), drawing->line);
    return text;
}

void layout_show_type(struct layout_screen *screen, const struct layout_program *program,
                      const struct layout_known_type *known, struct layout_arena *arena)
{
    const struct layout_machine *machine = &program->sources[known->known.units[0]].unit.machine;
    struct drawing drawing = {.arena = arena, .line = machine->cache_line};
    const struct layout_type *type = &known->type;
    const char *place = layout_place_label(arena, &type->place);

    layout_sheet_init(&drawing.sheet, arena);
    draw_type(&drawing, type);
    layout_show_mirror(&drawing.sheet, type);
    layout_screen_ink(screen, LAYOUT_INK_HEAD, "%s", layout_type_label(arena, type));
    layout_screen_ink(screen, LAYOUT_INK_FAINT, "  %s%s%s\n", place ? place : "", place ? ", " : "",
                      layout_show_units(arena, program, &known->known));
    layout_screen_print(screen, "%s\n", summarize(&drawing, type));
    layout_sheet_print(&drawing.sheet, screen);
    layout_show_suggestion(screen, type, arena);
    layout_show_idioms(screen, type, arena);
}
