#include <string.h>

#include "export.h"

static void write_cell(struct layout_stream *stream, const char *text)
{
    if (!strpbrk(text, ",\"\r\n")) {
        layout_stream_text(stream, text);
        return;
    }
    layout_stream_char(stream, '"');
    for (; *text; text++) {
        if (*text == '"')
            layout_stream_char(stream, '"');
        layout_stream_char(stream, *text);
    }
    layout_stream_char(stream, '"');
}

int layout_export_csv(const struct layout_listing *listing, const struct layout_list_kind *kind,
                      struct layout_sink sink)
{
    size_t rows = kind->count(listing);
    struct layout_stream stream;

    layout_stream_init(&stream, sink);
    for (size_t c = 0; c < kind->column_count; c++) {
        layout_stream_text(&stream, c > 0 ? "," : "");
        layout_stream_text(&stream, kind->columns[c].name);
    }
    layout_stream_char(&stream, '\n');
    for (size_t r = 0; r < rows; r++) {
        for (size_t c = 0; c < kind->column_count; c++) {
            struct layout_cell cell = kind->columns[c].get(listing, r);

            layout_stream_text(&stream, c > 0 ? "," : "");
            if (cell.is_number)
                layout_stream_number(&stream, cell.number);
            else if (cell.text)
                write_cell(&stream, cell.text);
        }
        layout_stream_char(&stream, '\n');
    }
    return layout_stream_finish(&stream);
}
