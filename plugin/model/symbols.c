#include "symbols.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "function.h"

static void add(struct layout_symbols *symbols, struct layout_symbol symbol,
                struct layout_arena *arena)
{
    symbols->items =
        layout_arena_grow(arena, symbols->items, symbols->count, sizeof *symbols->items);
    symbols->items[symbols->count++] = symbol;
}

void layout_symbols_add(struct layout_symbols *symbols, const struct layout_function *function,
                        uint32_t number, struct layout_arena *arena)
{
    add(symbols, (struct layout_symbol){function->symbol, number, function->local}, arena);
    for (size_t i = 0; i < function->alias_count; i++) {
        const struct layout_alias *alias = &function->aliases[i];

        add(symbols, (struct layout_symbol){alias->symbol, number, alias->local}, arena);
    }
}

static int compare_symbols(const void *a, const void *b)
{
    const struct layout_symbol *first = a;
    const struct layout_symbol *second = b;
    int order = strcmp(first->name, second->name);

    return order ? order
                 : (first->function > second->function) - (first->function < second->function);
}

void layout_symbols_sort(struct layout_symbols *symbols)
{
    if (symbols->count > 1)
        qsort(symbols->items, symbols->count, sizeof *symbols->items, compare_symbols);
}

size_t layout_symbols_find(const struct layout_symbols *symbols, const char *name)
{
    size_t low = 0;
    size_t high = symbols->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(symbols->items[middle].name, name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
