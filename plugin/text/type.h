/* A type as lines of text; print.h has the grammar.  */

#ifndef LAYOUT_TEXT_TYPE_H
#define LAYOUT_TEXT_TYPE_H

#include <stdbool.h>

#include "../output/stream.h"

struct layout_arena;
struct layout_type;

/* Whether all of TYPE can be said in lines that begin with "print-type-size".  */
bool layout_type_is_printable_whole(const struct layout_type *type);

/* ARENA is for what is needed meanwhile.  */
void layout_type_print(struct layout_stream *stream, const struct layout_type *type,
                       struct layout_arena *arena);

#endif
