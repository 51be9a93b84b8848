#include "document.h"

#include "node-parts.h"

void layout_document_begin(struct layout_document *document, struct layout_sink sink,
                           void (*exhausted)(size_t size))
{
    layout_stream_init(&document->stream, sink);
    layout_arena_init(&document->arena, exhausted);
    document->items = NULL;
    document->has_values = false;
    document->in_list = false;
    document->has_items = false;
    document->error = 0;
    layout_stream_char(&document->stream, '{');
}

static int write_to_stream(void *closure, const char *data, size_t size)
{
    struct layout_stream *stream = closure;

    layout_stream_bytes(stream, data, size);
    return stream->error;
}

static void note_error(struct layout_document *document, int error)
{
    if (document->error == 0)
        document->error = error;
}

/* Each item on a line of its own, so that a person can search it and a program read it in parts. */
static void write_items(struct layout_document *document)
{
    struct layout_sink sink = {write_to_stream, &document->stream};

    for (size_t i = 0; document->items && i < document->items->child_count; i++) {
        layout_stream_text(&document->stream, document->has_items ? ",\n" : "\n");
        document->has_items = true;
        note_error(document, layout_node_write_json_line(document->items->children[i], sink));
    }
    document->items = NULL;
    layout_arena_done(&document->arena);
}

static void end_list(struct layout_document *document)
{
    if (!document->in_list)
        return;
    write_items(document);
    layout_stream_text(&document->stream, document->has_items ? "\n]" : "]");
    document->in_list = false;
    document->has_items = false;
}

static void begin_value(struct layout_document *document, const char *name)
{
    struct layout_sink sink = {write_to_stream, &document->stream};

    layout_stream_text(&document->stream, document->has_values ? ",\n" : "\n");
    document->has_values = true;
    note_error(document, layout_json_write_text(name, sink));
    layout_stream_text(&document->stream, ": ");
}

void layout_document_text(struct layout_document *document, const char *name, const char *text)
{
    begin_value(document, name);
    note_error(document, layout_json_write_text(
                             text, (struct layout_sink){write_to_stream, &document->stream}));
}

void layout_document_list(struct layout_document *document, const char *name)
{
    end_list(document);
    begin_value(document, name);
    layout_stream_char(&document->stream, '[');
    document->in_list = true;
}

struct layout_node *layout_document_next(struct layout_document *document)
{
    struct layout_node *root;

    write_items(document);
    root = layout_node_new(&document->arena, "");
    document->items = layout_node_list(root, "");
    return document->items;
}

int layout_document_finish(struct layout_document *document)
{
    int error;

    end_list(document);
    layout_stream_text(&document->stream, "\n}\n");
    error = layout_stream_finish(&document->stream);
    layout_arena_done(&document->arena);
    return error != 0 ? error : document->error;
}
