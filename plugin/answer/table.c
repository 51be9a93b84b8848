#include "table.h"

#include <inttypes.h>
#include <string.h>

#include "../model/arena.h"
#include "../program/plain.h"

void layout_table_init(struct layout_table *table, struct layout_arena *arena)
{
    *table = (struct layout_table){.arena = arena};
}

void layout_table_column(struct layout_table *table, const char *title, bool number,
                         enum layout_ink ink)
{
    if (table->column_count < LAYOUT_TABLE_COLUMN_LIMIT)
        table->columns[table->column_count++] = (struct layout_column){title, number, ink};
}

void layout_table_text(struct layout_table *table, const char *text)
{
    table->cells =
        layout_arena_grow(table->arena, table->cells, table->cell_count, sizeof *table->cells);
    table->cells[table->cell_count++] = text ? text : "-";
}

void layout_table_number(struct layout_table *table, uint64_t number)
{
    layout_table_text(table, layout_arena_printf(table->arena, "%" PRIu64, number));
}

static void measure(const struct layout_table *table, size_t *widths)
{
    for (size_t i = 0; i < table->column_count; i++)
        widths[i] = layout_plain_width(table->columns[i].title);
    for (size_t i = 0; i < table->cell_count; i++) {
        size_t width = layout_plain_width(table->cells[i]);

        if (width > widths[i % table->column_count])
            widths[i % table->column_count] = width;
    }
}

static void print_cell(struct layout_screen *screen, const struct layout_column *column,
                       const char *text, size_t width, bool last, enum layout_ink ink)
{
    int blanks = (int)(width - layout_plain_width(text));

    if (column->number)
        layout_screen_print(screen, "%*s", blanks, "");
    layout_screen_ink(screen, ink, "%s", text);
    if (!last)
        layout_screen_print(screen, "%*s", column->number ? 2 : blanks + 2, "");
    else
        layout_screen_print(screen, "\n");
}

void layout_table_print(const struct layout_table *table, struct layout_screen *screen)
{
    size_t widths[LAYOUT_TABLE_COLUMN_LIMIT];
    size_t count = table->column_count;

    if (count == 0)
        return;
    measure(table, widths);
    for (size_t i = 0; i < count; i++)
        print_cell(screen, &table->columns[i], table->columns[i].title, widths[i], i + 1 == count,
                   LAYOUT_INK_HEAD);
    for (size_t i = 0; i < table->cell_count; i++)
        print_cell(screen, &table->columns[i % count], table->cells[i], widths[i % count],
                   (i + 1) % count == 0, table->columns[i % count].ink);
}
