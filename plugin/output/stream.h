/* Bytes on their way out: a buffer before a function that takes them.  */

#ifndef LAYOUT_STREAM_H
#define LAYOUT_STREAM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Takes SIZE bytes at DATA, all of them; returns 0 or a negative errno.  */
struct layout_sink {
    int (*write)(void *closure, const char *data, size_t size);
    void *closure;
};

/* The largest piece that layout_stream_room gives room for.  */
#define LAYOUT_STREAM_ROOM 1024

/* The error is sticky: after the first one nothing more is written, and it is asked for once,
   at the end.  */
struct layout_stream {
    struct layout_sink sink;
    int error; /* 0 or a negative errno */
    size_t used;
    char buffer[32 * 1024];
};

void layout_stream_init(struct layout_stream *stream, struct layout_sink sink);

/* Hands on what is in the buffer.  */
void layout_stream_flush(struct layout_stream *stream);

/* Bytes that do not fit beside those in the buffer.  */
void layout_stream_overflow(struct layout_stream *stream, const char *data, size_t size);

/* Room for SIZE bytes, at most LAYOUT_STREAM_ROOM, which the caller fills before the next call: a
   piece made of parts need not be added part by part.  */
static inline char *layout_stream_room(struct layout_stream *stream, size_t size)
{
    char *room;

    if (size > sizeof stream->buffer - stream->used)
        layout_stream_flush(stream);
    room = stream->buffer + stream->used;
    stream->used += size;
    return room;
}

/* These are inline because a report is thousands of pieces of a few bytes, most of which the
   compiler then knows the length of.  */
static inline void layout_stream_bytes(struct layout_stream *stream, const char *data, size_t size)
{
    if (size > sizeof stream->buffer - stream->used)
        layout_stream_overflow(stream, data, size);
    else if (size > 0) /* a null DATA of no size is allowed here and is not for memcpy */
        memcpy(layout_stream_room(stream, size), data, size);
}

static inline void layout_stream_text(struct layout_stream *stream, const char *text)
{
    layout_stream_bytes(stream, text, strlen(text));
}

static inline void layout_stream_char(struct layout_stream *stream, char c)
{
    *layout_stream_room(stream, 1) = c;
}

/* The most digits that layout_number_write writes.  */
#define LAYOUT_NUMBER_DIGITS 20

/* Writes NUMBER in decimal at TO and returns the end of it.  */
char *layout_number_write(char *to, uint64_t number);

void layout_stream_number(struct layout_stream *stream, uint64_t number); /* decimal */

/* Hands on what is left.  Returns 0 or the first error as a negative errno.  */
__attribute__((__warn_unused_result__)) int layout_stream_finish(struct layout_stream *stream);

#endif
