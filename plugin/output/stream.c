#include "stream.h"

void layout_stream_init(struct layout_stream *stream, struct layout_sink sink)
{
    stream->sink = sink;
    stream->error = 0;
    stream->used = 0;
}

void layout_stream_flush(struct layout_stream *stream)
{
    if (stream->used > 0 && stream->error == 0)
        stream->error = stream->sink.write(stream->sink.closure, stream->buffer, stream->used);
    stream->used = 0;
}

void layout_stream_overflow(struct layout_stream *stream, const char *data, size_t size)
{
    while (size > sizeof stream->buffer - stream->used) {
        size_t part = sizeof stream->buffer - stream->used;

        memcpy(stream->buffer + stream->used, data, part);
        stream->used += part;
        layout_stream_flush(stream);
        data += part;
        size -= part;
    }
    memcpy(layout_stream_room(stream, size), data, size);
}

char *layout_number_write(char *to, uint64_t number)
{
    size_t length = 1;

    for (uint64_t rest = number; rest >= 10; rest /= 10)
        length++;
    for (size_t i = length; i-- > 0; number /= 10)
        to[i] = (char)('0' + number % 10);
    return to + length;
}

void layout_stream_number(struct layout_stream *stream, uint64_t number)
{
    char digits[LAYOUT_NUMBER_DIGITS];

    layout_stream_bytes(stream, digits, (size_t)(layout_number_write(digits, number) - digits));
}

int layout_stream_finish(struct layout_stream *stream)
{
    layout_stream_flush(stream);
    return stream->error;
}
