#include "strings.h"

#include <stdint.h>
#include <string.h>

#include "arena.h"

#define FIRST_CAPACITY ((size_t)256)

/* Eight bytes a step: there are many names, and most are found.  */
static uint64_t hash_of(const char *text, size_t length)
{
    uint64_t hash = length;

    for (; length > 0; text += 8) {
        size_t step = length < 8 ? length : 8;
        uint64_t word = 0;

        memcpy(&word, text, step);
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 29;
        length -= step;
    }
    return hash;
}

/* Where TEXT is, or the free place where it belongs.  There always is a free one.  */
static size_t find_place(const struct layout_strings *strings, const char *text)
{
    size_t mask = strings->capacity - 1;
    uint64_t hash = hash_of(text, strlen(text));
    /* The high bits are mixed best and would be cut off.  */
    size_t place = (size_t)(hash ^ (hash >> 32)) & mask;

    while (strings->table[place] && strcmp(strings->table[place], text) != 0)
        place = (place + 1) & mask;
    return place;
}

static void enlarge(struct layout_strings *strings)
{
    struct layout_strings larger = *strings;

    larger.capacity = strings->capacity ? strings->capacity * 2 : FIRST_CAPACITY;
    larger.table = layout_arena_array(strings->arena, larger.capacity, sizeof *larger.table);
    for (size_t i = 0; i < strings->capacity; i++) {
        if (strings->table[i])
            larger.table[find_place(&larger, strings->table[i])] = strings->table[i];
    }
    *strings = larger;
}

void layout_strings_init(struct layout_strings *strings, struct layout_arena *arena)
{
    *strings = (struct layout_strings){.arena = arena};
}

const char *layout_strings_keep(struct layout_strings *strings, const char *text)
{
    size_t place;

    if (!text)
        return NULL;
    if (strings->count >= strings->capacity / 2)
        enlarge(strings);
    place = find_place(strings, text);
    if (!strings->table[place]) {
        strings->table[place] = layout_arena_text(strings->arena, text, strlen(text));
        strings->count++;
    }
    return strings->table[place];
}
