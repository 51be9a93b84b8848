#include "words.h"

#include "../model/arena.h"

void layout_words_add(struct layout_words *words, struct layout_arena *arena, const char *item)
{
    words->items = layout_arena_grow(arena, words->items, words->count, sizeof *words->items);
    words->items[words->count++] = item;
}
