/* The source of a struct with its members in another order, by moving whole lines.

   A member takes along the comments on its lines and on those directly above it.  Blank lines, and
   comments that stand apart between them, stay where they are between members.  So no line is
   made, lost or changed, and each of the body's lines becomes one that another was before.  */

#ifndef LAYOUT_MOVE_LINES_H
#define LAYOUT_MOVE_LINES_H

#include <stddef.h>
#include <stdint.h>

#include "source-body.h"

struct layout_arena;
struct layout_type;

struct layout_moved {
    uint32_t first_line; /* the number in the file, from 1, of the first of the COUNT lines */
    size_t count;
    const struct layout_source_line *before;
    const struct layout_source_line *after;
};

/* Gives the members of TYPE, a struct of C whose declaration stands in SOURCE at its place, the
   ORDER, which has their numbers.  Returns 0 with *RET in ARENA, or -ENOTSUP where moving lines
   cannot do that: where members share a line, have another name there than in the struct, or need
   what the declaration of another one defines; and where the preprocessor has a hand in it.  */
__attribute__((__warn_unused_result__)) int layout_move_lines(const struct layout_type *type,
                                                              const size_t *order,
                                                              const struct layout_source *source,
                                                              struct layout_arena *arena,
                                                              struct layout_moved *ret);

#endif
