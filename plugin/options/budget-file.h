/* A file of stack budgets, for code that cannot be annotated.

   A line holds a pattern (fnmatch's, without spaces), a number of bytes as the options take it,
   and optionally the reason, up to the line's end.  Empty lines and those that begin with # are
   passed over.  */

#ifndef LAYOUT_BUDGET_FILE_H
#define LAYOUT_BUDGET_FILE_H

#include <stddef.h>
#include <stdint.h>

struct layout_arena;

struct layout_budget_line {
    const char *pattern;
    uint64_t bytes;
    const char *reason; /* or null */
    uint32_t number;    /* of the line, from 1 */
};

struct layout_budget_file {
    const char *path; /* as given; not owned */
    struct layout_budget_line *lines;
    size_t count;
};

/* Takes the SIZE bytes at TEXT for the content of the file PATH.  Returns 0, or -EINVAL and in
 *RET_MESSAGE file, line and what was expected there.  Both outputs live in ARENA.  */
__attribute__((__warn_unused_result__)) int
layout_budget_file_parse(const char *path, const char *text, size_t size,
                         struct layout_arena *arena, struct layout_budget_file *ret_file,
                         const char **ret_message);

/* Reads and parses PATH.  As above, or what layout_read_file returns.  */
__attribute__((__warn_unused_result__)) int
layout_budget_file_read(const char *path, struct layout_arena *arena,
                        struct layout_budget_file *ret_file, const char **ret_message);

#endif
