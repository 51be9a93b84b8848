/* XML, element by element.  Our own small emitter, because libxml2 brings Unicode tables that
   cost a compiler as much as a small compile; libxml2 reads back all that this writes, in the
   tests and in the command.  */

#ifndef LAYOUT_EMIT_H
#define LAYOUT_EMIT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "../output/stream.h"

struct layout_emitter {
    struct layout_stream stream;
    const char *open[16]; /* names of the elements not closed yet; they must outlive them */
    unsigned depth;
    bool in_tag;      /* the start tag of the innermost element still takes attributes */
    bool has_content; /* the innermost element holds text, so its end tag stays on the line */
};

void layout_emit_begin(struct layout_emitter *emitter, struct layout_sink sink);

/* Opens a child of the innermost open element, or the root.  */
void layout_emit_open(struct layout_emitter *emitter, const char *name);

/* Attributes of the element just opened, before any child.  A null text and a false flag are
   left out, for what is not known is not written, and neither is "no".

   They are inline because a report is mostly their names: the compiler knows how long those are. */
void layout_emit_text_as(struct layout_emitter *emitter, const char *name, size_t length,
                         const char *text);
void layout_emit_number_as(struct layout_emitter *emitter, const char *name, size_t length,
                           uint64_t number);
void layout_emit_prefixed_as(struct layout_emitter *emitter, const char *name, size_t length,
                             char prefix, uint64_t number);

static inline void layout_emit_text(struct layout_emitter *emitter, const char *name,
                                    const char *text)
{
    if (text)
        layout_emit_text_as(emitter, name, strlen(name), text);
}

static inline void layout_emit_number(struct layout_emitter *emitter, const char *name,
                                      uint64_t number)
{
    layout_emit_number_as(emitter, name, strlen(name), number);
}

/* A number with a letter or a sign before it.  */
static inline void layout_emit_prefixed(struct layout_emitter *emitter, const char *name,
                                        char prefix, uint64_t number)
{
    layout_emit_prefixed_as(emitter, name, strlen(name), prefix, number);
}

static inline void layout_emit_flag(struct layout_emitter *emitter, const char *name, bool flag)
{
    if (flag)
        layout_emit_text(emitter, name, "yes");
}

/* Text inside the element just opened.  */
void layout_emit_content(struct layout_emitter *emitter, const char *text);

void layout_emit_close(struct layout_emitter *emitter);

/* Closes what is open.  Returns 0 or the first error as a negative errno.  */
__attribute__((__warn_unused_result__)) int layout_emit_finish(struct layout_emitter *emitter);

#endif
