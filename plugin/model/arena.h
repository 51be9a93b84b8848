/* One owner for everything a model points to.

   All that a model points to lives in its arena; the arena outlives the model;
   nothing in it points into GCC.  There is no way to free one object: the whole
   arena goes at once, so no function of the model has an owner to name.  */

#ifndef LAYOUT_ARENA_H
#define LAYOUT_ARENA_H

#include <stddef.h>

struct layout_arena_block;

struct layout_arena {
    struct layout_arena_block *blocks; /* newest first */
    size_t taken;                      /* bytes asked of the system so far */
    void (*exhausted)(size_t size);
};

/* Prepares an arena that has taken no memory yet.  EXHAUSTED is called when the
   system gives no more and must not return: the compiler's way of dying and the
   command's differ.  With a null EXHAUSTED the process aborts.  */
void layout_arena_init(struct layout_arena *arena, void (*exhausted)(size_t size));

/* Gives back all memory.  The arena may be used again as if just initialised.  */
void layout_arena_done(struct layout_arena *arena);

/* SIZE bytes of zeros, aligned for any object; never null (a SIZE of 0 included).  */
void *layout_arena_alloc(struct layout_arena *arena, size_t size);

/* COUNT objects of SIZE bytes, all zero; a product that overflows counts as exhausted.  */
void *layout_arena_array(struct layout_arena *arena, size_t count, size_t size);

/* A copy of the LENGTH bytes at TEXT with a null byte after them.  */
const char *layout_arena_text(struct layout_arena *arena, const char *text, size_t length);

/* What printf would print, as a string in the arena.  */
const char *layout_arena_printf(struct layout_arena *arena, const char *format, ...)
    __attribute__((__format__(__printf__, 2, 3)));

/* The texts from FIRST on, up to a null pointer, as one.  Spelling types takes thousands of these,
   and printf would be a tenth of what the plugin costs.  */
const char *layout_arena_join(struct layout_arena *arena, const char *first, ...)
    __attribute__((__sentinel__));

/* Makes room for one more item after the COUNT items of SIZE bytes at ITEMS (null when COUNT
   is 0) and returns where the items are now; the new one is zero.  The capacity is the next
   power of two and needs no field of its own, so an array must only ever grow through here.  */
void *layout_arena_grow(struct layout_arena *arena, void *items, size_t count, size_t size);

#endif
