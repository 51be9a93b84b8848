/* What the user knows of a program and no report says.  */

#ifndef LAYOUT_FACTS_H
#define LAYOUT_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;

enum layout_fact_kind {
    LAYOUT_FACT_SIZE,      /* size NAME BYTES: what a call takes of the stack, with all it calls */
    LAYOUT_FACT_FRAME,     /* frame NAME BYTES: the most that the frame takes */
    LAYOUT_FACT_RECURSION, /* recursion NAME N: so many calls are under way at most */
    LAYOUT_FACT_CALLS      /* calls NAME TARGET...: all that NAME calls through pointers */
};

struct layout_fact {
    enum layout_fact_kind kind;
    const char *name; /* a function's name or symbol */
    uint64_t number;
    const char **targets;
    size_t target_count;
    unsigned line;
};

struct layout_facts {
    struct layout_fact *items;
    size_t count;
};

/* Adds the facts in the file at PATH: a line each; "#" begins a comment.  Returns 0 or a negative
   errno, with *RET_MESSAGE in ARENA.  */
__attribute__((__warn_unused_result__)) int layout_facts_read(const char *path,
                                                              struct layout_arena *arena,
                                                              struct layout_facts *facts,
                                                              const char **ret_message);

/* The fact of KIND about what is called NAME or SYMBOL, or null.  The last one counts.  */
const struct layout_fact *layout_facts_find(const struct layout_facts *facts,
                                            enum layout_fact_kind kind, const char *name,
                                            const char *symbol);

#endif
