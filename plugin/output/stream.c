#include "stream.h"

#include <string.h>

void layout_stream_init(struct layout_stream *stream, struct layout_sink sink)
{
    stream->sink = sink;
    stream->error = 0;
    stream->used = 0;
}

static void flush(struct layout_stream *stream)
{
    if (stream->used > 0 && stream->error == 0)
        stream->error = stream->sink.write(stream->sink.closure, stream->buffer, stream->used);
    stream->used = 0;
}

void layout_stream_bytes(struct layout_stream *stream, const char *data, size_t size)
{
    while (size > sizeof stream->buffer - stream->used) {
        size_t part = sizeof stream->buffer - stream->used;

        memcpy(stream->buffer + stream->used, data, part);
        stream->used += part;
        flush(stream);
        data += part;
        size -= part;
    }
    /* A null DATA of no size is allowed here and is not for memcpy.  */
    if (size > 0)
        memcpy(stream->buffer + stream->used, data, size);
    stream->used += size;
}

char *layout_stream_room(struct layout_stream *stream, size_t size)
{
    char *room;

    if (size > sizeof stream->buffer - stream->used)
        flush(stream);
    room = stream->buffer + stream->used;
    stream->used += size;
    return room;
}

void layout_stream_text(struct layout_stream *stream, const char *text)
{
    layout_stream_bytes(stream, text, strlen(text));
}

void layout_stream_char(struct layout_stream *stream, char c)
{
    if (stream->used == sizeof stream->buffer)
        flush(stream);
    stream->buffer[stream->used++] = c;
}

void layout_stream_number(struct layout_stream *stream, uint64_t number)
{
    char digits[20];
    size_t first = sizeof digits;

    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    layout_stream_bytes(stream, digits + first, sizeof digits - first);
}

int layout_stream_finish(struct layout_stream *stream)
{
    flush(stream);
    return stream->error;
}
