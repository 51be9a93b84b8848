/* Small files that people write: lines of words.  */

#ifndef LAYOUT_LINES_H
#define LAYOUT_LINES_H

#include "words.h"

struct layout_arena;

struct layout_line {
    unsigned number;
    struct layout_words words;
};

struct layout_lines {
    struct layout_line *items;
    size_t count;
};

#define LAYOUT_LINES_BYTE_LIMIT (1024 * 1024)

/* Reads the file at PATH.  Blanks part words, but not within double quotes; "#" at the beginning
   of a word begins a comment; lines without words are left out.  Returns 0 or a negative errno,
   with *RET_MESSAGE in ARENA.  */
__attribute__((__warn_unused_result__)) int layout_lines_read(const char *path,
                                                              struct layout_arena *arena,
                                                              struct layout_lines *ret_lines,
                                                              const char **ret_message);

#endif
