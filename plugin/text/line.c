/* The pieces of printed lines.  */

#include "line.h"

void layout_line_number(struct layout_stream *stream, const char *before, uint64_t number,
                        const char *after)
{
    layout_stream_text(stream, before);
    layout_stream_number(stream, number);
    layout_stream_text(stream, after);
}

void layout_line_name(struct layout_stream *stream, const char *name)
{
    static const char digits[] = "0123456789ABCDEF";

    for (; *name; name++) {
        unsigned char byte = (unsigned char)*name;

        if (byte >= ' ' && byte != 0x7F && byte != '`' && byte != '\\') {
            layout_stream_char(stream, *name);
        } else {
            layout_stream_text(stream, "\\x");
            layout_stream_char(stream, digits[byte >> 4]);
            layout_stream_char(stream, digits[byte & 15]);
        }
    }
}

void layout_line_quoted(struct layout_stream *stream, const char *before, const char *name)
{
    layout_stream_text(stream, before);
    layout_stream_char(stream, '`');
    layout_line_name(stream, name ? name : "<unnamed>");
    layout_stream_char(stream, '`');
}
