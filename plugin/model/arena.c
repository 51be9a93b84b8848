#include "arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One block is enough for a small unit, and few are enough for a large one.  It stays below
   the size from which malloc asks the system for each block apart.  */
#define BLOCK_SIZE ((size_t)64 * 1024)

/* The first array of layout_arena_grow, in items: less would only be copied again at once.  */
#define FIRST_CAPACITY ((size_t)4)

struct layout_arena_block {
    struct layout_arena_block *next;
    size_t used;
    size_t capacity;
    alignas(max_align_t) unsigned char bytes[];
};

/* Does not return.  */
static void exhaust(const struct layout_arena *arena, size_t size)
{
    if (arena->exhausted)
        arena->exhausted(size);
    abort();
}

void layout_arena_init(struct layout_arena *arena, void (*exhausted)(size_t size))
{
    *arena = (struct layout_arena){.exhausted = exhausted};
}

void layout_arena_done(struct layout_arena *arena)
{
    struct layout_arena_block *block = arena->blocks;

    while (block) {
        struct layout_arena_block *next = block->next;

        free(block);
        block = next;
    }
    layout_arena_init(arena, arena->exhausted);
}

/* BLOCK has come from malloc or calloc, and may be null.  */
static struct layout_arena_block *keep_block(struct layout_arena *arena,
                                             struct layout_arena_block *block, size_t capacity)
{
    size_t size = sizeof *block + capacity;

    if (!block)
        exhaust(arena, size);
    block->used = 0;
    block->capacity = capacity;
    arena->taken += size;
    return block;
}

/* A block for one large object goes behind the newest one, whose rest stays in use.  It is zero
   already, mostly without having been touched: the system hands out large pieces so.  */
static void *take_apart(struct layout_arena *arena, size_t size)
{
    struct layout_arena_block *block = keep_block(arena, calloc(1, sizeof *block + size), size);

    block->used = size;
    block->next = NULL;
    if (arena->blocks) {
        block->next = arena->blocks->next;
        arena->blocks->next = block;
    } else {
        arena->blocks = block;
    }
    return block->bytes;
}

static void add_block(struct layout_arena *arena)
{
    size_t capacity = BLOCK_SIZE - sizeof(struct layout_arena_block);
    struct layout_arena_block *block = keep_block(arena, malloc(BLOCK_SIZE), capacity);

    block->next = arena->blocks;
    arena->blocks = block;
}

void *layout_arena_alloc(struct layout_arena *arena, size_t size)
{
    struct layout_arena_block *block = arena->blocks;
    size_t rounded;
    void *object;

    if (size > PTRDIFF_MAX - BLOCK_SIZE)
        exhaust(arena, size);
    rounded = (size + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    if (rounded == 0)
        rounded = alignof(max_align_t);
    if (!block || rounded > block->capacity - block->used) {
        if (rounded > BLOCK_SIZE / 4)
            return take_apart(arena, rounded);
        add_block(arena);
        block = arena->blocks;
    }
    object = block->bytes + block->used;
    block->used += rounded;
    /* Object by object and not the whole block: a small unit touches no page more than it needs,
       and touching pages is a good part of what the plugin costs there.  */
    return memset(object, 0, rounded);
}

void *layout_arena_array(struct layout_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        exhaust(arena, SIZE_MAX);
    return layout_arena_alloc(arena, count * size);
}

const char *layout_arena_text(struct layout_arena *arena, const char *text, size_t length)
{
    char *copy;

    if (length == SIZE_MAX)
        exhaust(arena, length);
    copy = layout_arena_alloc(arena, length + 1);
    /* TEXT may be null where LENGTH is 0, and memcpy's argument may not.  */
    if (length > 0)
        memcpy(copy, text, length);
    return copy;
}

const char *layout_arena_join(struct layout_arena *arena, const char *first, ...)
{
    va_list texts;
    size_t length = 0;
    char *joined;
    char *end;

    va_start(texts, first);
    for (const char *text = first; text; text = va_arg(texts, const char *))
        length += strlen(text);
    va_end(texts);
    joined = layout_arena_alloc(arena, length + 1);
    end = joined;
    va_start(texts, first);
    for (const char *text = first; text; text = va_arg(texts, const char *)) {
        size_t part = strlen(text);

        memcpy(end, text, part);
        end += part;
    }
    va_end(texts);
    return joined;
}

const char *layout_arena_printf(struct layout_arena *arena, const char *format, ...)
{
    char tried[256];
    va_list arguments;
    int length;
    char *text;

    /* Nearly all fit, and need not be printed twice.  */
    va_start(arguments, format);
    length = vsnprintf(tried, sizeof tried, format, arguments);
    va_end(arguments);
    if (length < 0)
        exhaust(arena, SIZE_MAX);
    if ((size_t)length < sizeof tried)
        return layout_arena_text(arena, tried, (size_t)length);

    text = layout_arena_alloc(arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}

void *layout_arena_grow(struct layout_arena *arena, void *items, size_t count, size_t size)
{
    void *grown;

    if (count == 0)
        return layout_arena_array(arena, FIRST_CAPACITY, size);
    if (count < FIRST_CAPACITY || (count & (count - 1)) != 0)
        return items;
    if (count > SIZE_MAX / 2)
        exhaust(arena, SIZE_MAX);
    grown = layout_arena_array(arena, count * 2, size);
    if (size > 0)
        memcpy(grown, items, count * size);
    return grown;
}
