/* Bytes on their way out: a buffer before a function that takes them.  */

#ifndef LAYOUT_STREAM_H
#define LAYOUT_STREAM_H

#include <stddef.h>
#include <stdint.h>

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
void layout_stream_bytes(struct layout_stream *stream, const char *data, size_t size);
void layout_stream_text(struct layout_stream *stream, const char *text);
/* Room for SIZE bytes, at most LAYOUT_STREAM_ROOM, which the caller fills before the next call: a
   piece made of parts need not be added part by part.  */
char *layout_stream_room(struct layout_stream *stream, size_t size);

void layout_stream_char(struct layout_stream *stream, char c);
void layout_stream_number(struct layout_stream *stream, uint64_t number); /* decimal */

/* Hands on what is left.  Returns 0 or the first error as a negative errno.  */
__attribute__((__warn_unused_result__)) int layout_stream_finish(struct layout_stream *stream);

#endif
