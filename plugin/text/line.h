/* The pieces that all printed lines are made of.  */

#ifndef LAYOUT_LINE_H
#define LAYOUT_LINE_H

#include <stdint.h>

#include "../output/stream.h"

/* Writes BEFORE, NUMBER and AFTER.  */
void layout_line_number(struct layout_stream *stream, const char *before, uint64_t number,
                        const char *after);

/* Writes NAME so that the line stays one line and its backquotes pair: control characters,
   backquotes and backslashes as \xHH.  */
void layout_line_name(struct layout_stream *stream, const char *name);

/* Writes BEFORE and NAME in backquotes; `<unnamed>` for a null NAME.  */
void layout_line_quoted(struct layout_stream *stream, const char *before, const char *name);

#endif
