/* What the symbols of functions stand for.  */

#ifndef LAYOUT_SYMBOLS_H
#define LAYOUT_SYMBOLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;
struct layout_function;

/* A symbol of a function's, its own or an alias.  */
struct layout_symbol {
    const char *name;
    uint32_t function; /* a number that the caller has for it */
    bool local;        /* means something in the function's unit only */
};

struct layout_symbols {
    struct layout_symbol *items;
    size_t count;
};

/* Adds all symbols of FUNCTION, which is NUMBER.  */
void layout_symbols_add(struct layout_symbols *symbols, const struct layout_function *function,
                        uint32_t number, struct layout_arena *arena);

/* To be called when all are there: sorts them by name and then number.  */
void layout_symbols_sort(struct layout_symbols *symbols);

/* The index of the first that is called NAME, or of where it would be.  */
size_t layout_symbols_find(const struct layout_symbols *symbols, const char *name);

#endif
