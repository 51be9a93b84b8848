/* Numbers by text.  */

#ifndef LAYOUT_COMMAND_TEXT_INDEX_H
#define LAYOUT_COMMAND_TEXT_INDEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;

/* All zero is an empty one.  The texts are the caller's and must stay.  */
struct layout_text_index {
    const char **keys; /* open addressing; capacity is a power of two */
    uint32_t *values;
    size_t capacity;
    size_t count;
};

/* The number of KEY, or null where it has none.  Good until the next is put.  */
const uint32_t *layout_text_index_get(const struct layout_text_index *index, const char *key);

/* The number of KEY, to be set where *RET_NEW.  Good until the next is put.  */
uint32_t *layout_text_index_put(struct layout_text_index *index, struct layout_arena *arena,
                                const char *key, bool *ret_new);

#endif
