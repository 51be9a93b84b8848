#include "emit.h"

#include <errno.h>
#include <string.h>

#include "legal.h"

#define DEPTH_LIMIT (sizeof((struct layout_emitter *)0)->open / sizeof(const char *))

static void indent(struct layout_emitter *emitter)
{
    static const char spaces[2 * DEPTH_LIMIT + 1] = "                                ";

    layout_stream_bytes(&emitter->stream, spaces, 2 * (size_t)emitter->depth);
}

void layout_emit_begin(struct layout_emitter *emitter, struct layout_sink sink)
{
    layout_stream_init(&emitter->stream, sink);
    emitter->depth = 0;
    emitter->in_tag = false;
    emitter->has_content = false;
    layout_stream_text(&emitter->stream, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}

void layout_emit_open(struct layout_emitter *emitter, const char *name)
{
    if (emitter->in_tag)
        layout_stream_bytes(&emitter->stream, ">\n", 2);
    /* The depth is the caller's and fixed; past the limit the report would be broken, so it is
       better none.  */
    if (emitter->depth == DEPTH_LIMIT) {
        if (emitter->stream.error == 0)
            emitter->stream.error = -EOVERFLOW;
        return;
    }
    indent(emitter);
    layout_stream_char(&emitter->stream, '<');
    layout_stream_text(&emitter->stream, name);
    emitter->open[emitter->depth++] = name;
    emitter->in_tag = true;
    emitter->has_content = false;
}

/* Writes what stands before a value at TO, which has room for LENGTH + 3 bytes, and returns the
   end of it.  */
static char *begin_value(char *to, const char *name, size_t length)
{
    *to = ' ';
    memcpy(to + 1, name, length);
    memcpy(to + 1 + length, "=\"", 2);
    return to + length + 3;
}

void layout_emit_text_as(struct layout_emitter *emitter, const char *name, size_t length,
                         const char *text)
{
    begin_value(layout_stream_room(&emitter->stream, length + 3), name, length);
    layout_legal_write(&emitter->stream, text);
    layout_stream_char(&emitter->stream, '"');
}

void layout_emit_number_as(struct layout_emitter *emitter, const char *name, size_t length,
                           uint64_t number)
{
    char digits[LAYOUT_NUMBER_DIGITS];
    size_t count = (size_t)(layout_number_write(digits, number) - digits);
    char *to = layout_stream_room(&emitter->stream, length + count + 4);

    to = begin_value(to, name, length);
    memcpy(to, digits, count);
    to[count] = '"';
}

void layout_emit_prefixed_as(struct layout_emitter *emitter, const char *name, size_t length,
                             char prefix, uint64_t number)
{
    *begin_value(layout_stream_room(&emitter->stream, length + 4), name, length) = prefix;
    layout_stream_number(&emitter->stream, number);
    layout_stream_char(&emitter->stream, '"');
}

void layout_emit_content(struct layout_emitter *emitter, const char *text)
{
    if (emitter->in_tag)
        layout_stream_char(&emitter->stream, '>');
    emitter->in_tag = false;
    emitter->has_content = true;
    layout_legal_write(&emitter->stream, text);
}

void layout_emit_close(struct layout_emitter *emitter)
{
    const char *name;

    if (emitter->depth == 0)
        return;
    name = emitter->open[--emitter->depth];
    if (emitter->in_tag) {
        layout_stream_bytes(&emitter->stream, "/>\n", 3);
    } else {
        if (!emitter->has_content)
            indent(emitter);
        layout_stream_bytes(&emitter->stream, "</", 2);
        layout_stream_text(&emitter->stream, name);
        layout_stream_bytes(&emitter->stream, ">\n", 2);
    }
    emitter->in_tag = false;
    emitter->has_content = false;
}

int layout_emit_finish(struct layout_emitter *emitter)
{
    while (emitter->depth > 0)
        layout_emit_close(emitter);
    return layout_stream_finish(&emitter->stream);
}
