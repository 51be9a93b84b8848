/* Entries into a program, what they take of the stack, and what is held against that.  */

#ifndef LAYOUT_STACK_H
#define LAYOUT_STACK_H

#include "../program/depth.h"
#include "command.h"

/* "Under" only where all is known: a verdict that passed what it could not measure would be a
   lie.  What is over by what is known alone is over.  */
enum layout_verdict { LAYOUT_NO_VERDICT, LAYOUT_UNDER, LAYOUT_OVER, LAYOUT_CANNOT_TELL };

extern const char *const layout_verdicts[]; /* in words; null for none */

struct layout_entry {
    uint32_t vertex;
    bool interrupt;
    bool named; /* by the user */
    struct layout_amount budget;
    enum layout_verdict verdict;
};

/* One --sum: TEXT <= LIMIT.  */
struct layout_sum {
    const char *text; /* plain, as given */
    uint64_t bytes;
    bool complete;
    uint64_t limit;
    enum layout_verdict verdict;
};

struct layout_stack {
    struct layout_depths depths;
    struct layout_entry *entries; /* the deepest first */
    size_t entry_count;
    struct layout_sum *sums;
    size_t sum_count;
};

enum layout_verdict layout_verdict_of(uint64_t bytes, bool complete, uint64_t limit);

/* Evaluates "TERM + TERM ... <= BYTES"; a TERM is a function, a number of bytes, or max(...) or
   sum(...) of functions parted by commas, where "interrupts" stands for all that are one.
   Returns 0 or -EINVAL with *RET_MESSAGE in ARENA.  */
__attribute__((__warn_unused_result__)) int
layout_sum_take(const struct layout_stack *stack, const char *text, struct layout_arena *arena,
                struct layout_sum *ret_sum, const char **ret_message);

/* Say *STACK in words, or to programs.  PATHS entries are told with the deepest way and with what
   cannot be told; all that were named where it is not given.  Return STATUS or worse.  */
int layout_stack_say_text(const struct layout_run *run, const struct layout_stack *stack,
                          struct layout_amount paths, int status);
int layout_stack_say_node(const struct layout_run *run, const struct layout_stack *stack,
                          int status);

#endif
