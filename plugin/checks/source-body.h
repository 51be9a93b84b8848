/* The declarations in a struct's body, as they stand in the source: which lines they take, and
   which lines are comments.

   Only so much is understood as is needed to move lines about: comments, literals, brackets and
   what ends a declaration.  Where the preprocessor has a hand in it, or a line holds more than one
   declaration, nothing is said.  */

#ifndef LAYOUT_SOURCE_BODY_H
#define LAYOUT_SOURCE_BODY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;

/* Without its end.  */
struct layout_source_line {
    const char *text; /* not ended by a null byte */
    size_t length;    /* bytes */
};

struct layout_source {
    struct layout_source_line *lines;
    size_t count;
};

struct layout_body_line {
    struct layout_source_line text;
    size_t declaration; /* the number, from 1, of the one that it is a part of; 0: of none */
    bool goes_on;       /* a comment or declaration on it ends on a later line */
    bool is_commented;  /* some of it is comment */
    size_t comment; /* from 1: where on the screen the first comment on it begins; 0: none does */
    size_t comment_behind; /* the same of the first that begins behind the end of a declaration */
    bool tells_back;       /* the first says of itself that it is about what is before it */
};

struct layout_body_word {
    struct layout_source_line text;
    size_t declaration;
    bool is_defined; /* the declaration gives it its meaning: a tag, an enumerator */
};

struct layout_body {
    uint32_t first_line; /* the number in the file of the first of LINES */
    struct layout_body_line *lines;
    size_t line_count;
    struct layout_body_word *words; /* identifiers and keywords, in order */
    size_t word_count;
    size_t declaration_count;
};

/* Cuts the SIZE bytes at TEXT, which must live as long as the result, into lines.  */
struct layout_source layout_source_split(const char *text, size_t size, struct layout_arena *arena);

/* Finds the body of the struct whose declaration LINE and COLUMN, from 1 and in bytes, point into,
   before the body.  Returns 0 with *RET in ARENA, or -ENOTSUP where nothing can be said.  */
__attribute__((__warn_unused_result__)) int layout_body_find(const struct layout_source *source,
                                                             uint32_t line, uint32_t column,
                                                             struct layout_arena *arena,
                                                             struct layout_body *ret);

#endif
