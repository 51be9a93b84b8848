#include "facts.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"
#include "../options/bytes.h"
#include "lines.h"

static const char *const words[] = {[LAYOUT_FACT_SIZE] = "size",
                                    [LAYOUT_FACT_FRAME] = "frame",
                                    [LAYOUT_FACT_RECURSION] = "recursion",
                                    [LAYOUT_FACT_CALLS] = "calls"};
static const char *const shapes[] = {
    [LAYOUT_FACT_SIZE] = "size FUNCTION BYTES",
    [LAYOUT_FACT_FRAME] = "frame FUNCTION BYTES",
    [LAYOUT_FACT_RECURSION] = "recursion FUNCTION TIMES",
    [LAYOUT_FACT_CALLS] = "calls FUNCTION TARGET...",
};

#define KIND_COUNT (sizeof words / sizeof *words)

/* Null, or what was expected.  */
static const char *take_fact(const struct layout_line *line, struct layout_fact *fact)
{
    const struct layout_words *given = &line->words;
    size_t kind = 0;

    while (kind < KIND_COUNT && strcmp(words[kind], given->items[0]) != 0)
        kind++;
    if (kind == KIND_COUNT)
        return "size, frame, recursion or calls";
    fact->kind = (enum layout_fact_kind)kind;
    fact->line = line->number;
    if (given->count < 3)
        return shapes[kind];
    fact->name = given->items[1];
    if (fact->kind == LAYOUT_FACT_CALLS) {
        fact->targets = given->items + 2;
        fact->target_count = given->count - 2;
        return NULL;
    }
    if (given->count != 3 || layout_bytes_parse(given->items[2], &fact->number))
        return shapes[kind];
    return NULL;
}

int layout_facts_read(const char *path, struct layout_arena *arena, struct layout_facts *facts,
                      const char **ret_message)
{
    struct layout_lines lines;
    int status = layout_lines_read(path, arena, &lines, ret_message);

    if (status < 0)
        return status;
    for (size_t i = 0; i < lines.count; i++) {
        struct layout_fact fact = {0};
        const char *expected = take_fact(&lines.items[i], &fact);

        if (expected) {
            *ret_message = layout_arena_printf(arena, "%s:%u: %s was expected", path,
                                               lines.items[i].number, expected);
            return -EINVAL;
        }
        facts->items = layout_arena_grow(arena, facts->items, facts->count, sizeof *facts->items);
        facts->items[facts->count++] = fact;
    }
    return 0;
}

const struct layout_fact *layout_facts_find(const struct layout_facts *facts,
                                            enum layout_fact_kind kind, const char *name,
                                            const char *symbol)
{
    for (size_t i = facts->count; i-- > 0;) {
        const struct layout_fact *fact = &facts->items[i];

        if (fact->kind == kind && ((name && strcmp(fact->name, name) == 0) ||
                                   (symbol && strcmp(fact->name, symbol) == 0)))
            return fact;
    }
    return NULL;
}
