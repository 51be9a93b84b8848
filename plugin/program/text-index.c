#include "text-index.h"

#include <string.h>

#include "../model/arena.h"

static uint64_t hash_of(const char *text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    return hash ^ hash >> 32;
}

/* Where KEY is, or would be.  */
static size_t find_place(const struct layout_text_index *index, const char *key)
{
    size_t place = (size_t)hash_of(key) & (index->capacity - 1);

    while (index->keys[place] && strcmp(index->keys[place], key) != 0)
        place = (place + 1) & (index->capacity - 1);
    return place;
}

static void make_room(struct layout_text_index *index, struct layout_arena *arena)
{
    struct layout_text_index old = *index;

    index->capacity = old.capacity ? old.capacity * 2 : 256;
    index->keys = layout_arena_array(arena, index->capacity, sizeof *index->keys);
    index->values = layout_arena_array(arena, index->capacity, sizeof *index->values);
    for (size_t i = 0; i < old.capacity; i++) {
        if (old.keys[i]) {
            size_t place = find_place(index, old.keys[i]);

            index->keys[place] = old.keys[i];
            index->values[place] = old.values[i];
        }
    }
}

const uint32_t *layout_text_index_get(const struct layout_text_index *index, const char *key)
{
    size_t place;

    if (index->capacity == 0)
        return NULL;
    place = find_place(index, key);
    return index->keys[place] ? &index->values[place] : NULL;
}

uint32_t *layout_text_index_put(struct layout_text_index *index, struct layout_arena *arena,
                                const char *key, bool *ret_new)
{
    size_t place;

    if (index->count >= index->capacity / 2)
        make_room(index, arena);
    place = find_place(index, key);
    *ret_new = !index->keys[place];
    if (*ret_new) {
        index->keys[place] = key;
        index->count++;
    }
    return &index->values[place];
}
