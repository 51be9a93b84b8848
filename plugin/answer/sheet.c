#include "sheet.h"

#include "../model/arena.h"
#include "../program/plain.h"

struct widths {
    size_t offset;
    size_t size;
    size_t line; /* text and note; what stands beside comes behind */
    size_t beside_offset;
    size_t beside_size;
};

void layout_sheet_init(struct layout_sheet *sheet, struct layout_arena *arena)
{
    *sheet = (struct layout_sheet){.arena = arena};
}

struct layout_sheet_row *layout_sheet_add(struct layout_sheet *sheet)
{
    sheet->rows =
        layout_arena_grow(sheet->arena, sheet->rows, sheet->row_count, sizeof *sheet->rows);
    return &sheet->rows[sheet->row_count++];
}

struct layout_sheet_row *layout_sheet_add_beside(struct layout_sheet *sheet)
{
    sheet->beside =
        layout_arena_grow(sheet->arena, sheet->beside, sheet->beside_count, sizeof *sheet->beside);
    return &sheet->beside[sheet->beside_count++];
}

static size_t width_of(const char *text)
{
    return text ? layout_plain_width(text) : 0;
}

static size_t line_width(const struct layout_sheet_row *row)
{
    return width_of(row->text) + (row->note ? 2 + width_of(row->note) : 0);
}

static void widen(size_t *width, size_t other)
{
    if (*width < other)
        *width = other;
}

static struct widths measure(const struct layout_sheet *sheet)
{
    struct widths widths = {.offset = 6, .size = 4};

    for (size_t i = 0; i < sheet->row_count; i++) {
        widen(&widths.offset, width_of(sheet->rows[i].offset));
        widen(&widths.size, width_of(sheet->rows[i].size));
        widen(&widths.line, line_width(&sheet->rows[i]));
    }
    for (size_t i = 0; i < sheet->beside_count; i++) {
        widen(&widths.beside_offset, width_of(sheet->beside[i].offset));
        widen(&widths.beside_size, width_of(sheet->beside[i].size));
    }
    return widths;
}

static void print_right(struct layout_screen *screen, const char *text, size_t width)
{
    layout_screen_print(screen, "%*s%s", (int)(width - width_of(text)), "", text ? text : "");
}

/* Blanks are held back until something comes behind them.  */
static void print_beside(struct layout_screen *screen, const struct layout_sheet *sheet,
                         size_t index, const struct widths *widths)
{
    const struct layout_sheet_row *row;

    if (index > sheet->beside_count || !sheet->beside_title)
        return;
    layout_screen_print(
        screen, "%*s",
        (int)(widths->line + 4 - (index < sheet->row_count ? line_width(&sheet->rows[index]) : 0)),
        "");
    if (index == 0) {
        layout_screen_ink(screen, LAYOUT_INK_FAINT, "%s", sheet->beside_title);
        return;
    }
    row = &sheet->beside[index - 1];
    print_right(screen, row->offset, widths->beside_offset);
    layout_screen_print(screen, "  ");
    print_right(screen, row->size, widths->beside_size);
    layout_screen_ink(screen, row->ink, "  %s", row->text);
}

static void print_line(struct layout_screen *screen, const struct layout_sheet *sheet, size_t index,
                       const struct widths *widths)
{
    const struct layout_sheet_row *row =
        index < sheet->row_count ? &sheet->rows[index] : &(struct layout_sheet_row){.text = ""};

    layout_screen_print(screen, "  ");
    print_right(screen, row->offset, widths->offset);
    layout_screen_print(screen, "  ");
    print_right(screen, row->size, widths->size);
    if (*row->text || (sheet->beside_title && index <= sheet->beside_count))
        layout_screen_ink(screen, row->ink, "  %s", row->text);
    if (row->note)
        layout_screen_ink(screen, LAYOUT_INK_FAINT, "  %s", row->note);
    print_beside(screen, sheet, index, widths);
    layout_screen_print(screen, "\n");
}

void layout_sheet_print(const struct layout_sheet *sheet, struct layout_screen *screen)
{
    struct widths widths = measure(sheet);
    size_t count = sheet->row_count;

    if (sheet->beside_title && count < sheet->beside_count + 1)
        count = sheet->beside_count + 1;
    layout_screen_ink(screen, LAYOUT_INK_FAINT, "  %*s  %*s\n", (int)widths.offset, "offset",
                      (int)widths.size, "size");
    for (size_t i = 0; i < count; i++)
        print_line(screen, sheet, i, &widths);
}
