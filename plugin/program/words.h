/* A list of texts that grows.  */

#ifndef LAYOUT_WORDS_H
#define LAYOUT_WORDS_H

#include <stddef.h>

struct layout_arena;

struct layout_words {
    const char **items;
    size_t count;
};

/* Appends ITEM, which is not copied; the list itself is in ARENA.  */
void layout_words_add(struct layout_words *words, struct layout_arena *arena, const char *item);

#endif
