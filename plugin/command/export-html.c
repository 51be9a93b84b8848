#include <string.h>

#include "export.h"

/* The lines of the page, made into C by make of what is in page/.  */
static const char *const page[] = {
#include "page-lines.h"
};

/* JSON within a page: "<" could end the element that it stands in, and is only in texts.  */
static int write_data(void *closure, const char *data, size_t size)
{
    struct layout_stream *stream = closure;
    size_t begin = 0;

    for (size_t i = 0; i < size; i++) {
        if (data[i] != '<')
            continue;
        layout_stream_bytes(stream, data + begin, i - begin);
        layout_stream_text(stream, "\\u003c");
        begin = i + 1;
    }
    layout_stream_bytes(stream, data + begin, size - begin);
    return stream->error;
}

int layout_export_html(const struct layout_program *program, const struct layout_facts *facts,
                       struct layout_arena *arena, struct layout_sink sink)
{
    struct layout_stream stream;

    layout_stream_init(&stream, sink);
    for (size_t i = 0; i < sizeof page / sizeof *page; i++) {
        if (strcmp(page[i], "@DATA@") == 0) {
            int error = layout_export_json(program, facts, arena,
                                           (struct layout_sink){write_data, &stream});

            if (error < 0)
                return error;
        } else {
            layout_stream_text(&stream, page[i]);
            layout_stream_char(&stream, '\n');
        }
    }
    return layout_stream_finish(&stream);
}
