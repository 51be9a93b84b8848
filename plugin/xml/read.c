#include "read.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "pieces.h"
#include "read-bytes.h"
#include "read-errors.h"
#include "read-limits.h"
#include "read-parts.h"

/* As libxml2 hands them out: name, prefix, namespace, begin and end of the value.  */
#define POINTERS_PER_ATTRIBUTE 5

/* The file and the parser around what is made of them.  */
struct source {
    struct layout_reading reading;
    xmlParserCtxtPtr parser;
    struct layout_read_bytes *bytes;
    size_t attribute_capacity;
};

void layout_read_fail(struct layout_reading *reading, int status, const char *format, ...)
{
    char message[512];
    va_list arguments;

    if (reading->status < 0)
        return;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    reading->status = status;
    reading->error.line = reading->line;
    reading->error.message = layout_arena_text(reading->arena, message, strlen(message));
}

/* Each call of the parser begins with this and ends with stop_after_error.  */
static struct layout_reading *enter(struct source *source)
{
    int line = xmlSAX2GetLineNumber(source->parser);

    source->reading.line = line > 0 ? line : 0;
    return &source->reading;
}

static void stop_after_error(struct source *source)
{
    if (source->reading.status < 0)
        xmlStopParser(source->parser);
}

/* Attributes of other namespaces are none of ours.  */
static void take_attributes(struct source *source, size_t count, const xmlChar **attributes)
{
    struct layout_reading *reading = &source->reading;

    if (count > source->attribute_capacity) {
        source->attribute_capacity = 2 * count;
        reading->attributes = layout_arena_array(reading->arena, source->attribute_capacity,
                                                 sizeof *reading->attributes);
    }
    reading->attribute_count = 0;
    reading->next_attribute = 0;
    for (; count > 0; count--, attributes += POINTERS_PER_ATTRIBUTE) {
        if (attributes[1])
            continue;
        reading->attributes[reading->attribute_count++] =
            (struct layout_read_attribute){(const char *)attributes[0], (const char *)attributes[3],
                                           (size_t)(attributes[4] - attributes[3])};
    }
}

static void begin_element(void *closure, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *namespace, int namespace_count, const xmlChar **namespaces,
                          int attribute_count, int defaulted_count, const xmlChar **attributes)
{
    struct source *source = closure;
    struct layout_reading *reading = enter(source);

    (void)namespaces;
    (void)defaulted_count;
    if (reading->status < 0)
        return;
    reading->element = (const char *)name;
    /* The pieces are in the namespace that the root declares, and know of no other.  */
    if (prefix || namespace_count > (reading->element_count == 0))
        reading->odd_names = true;
    take_attributes(source, (size_t)attribute_count, attributes);
    layout_read_begin(reading, namespace ? (const char *)namespace : "");
    stop_after_error(source);
}

static void end_element(void *closure, const xmlChar *name, const xmlChar *prefix,
                        const xmlChar *namespace)
{
    struct source *source = closure;
    struct layout_reading *reading = enter(source);

    (void)prefix;
    (void)namespace;
    if (reading->status < 0)
        return;
    reading->element = (const char *)name;
    layout_read_end(reading);
    stop_after_error(source);
}

static void take_text(void *closure, const xmlChar *text, int length)
{
    struct source *source = closure;
    struct layout_reading *reading = enter(source);

    if (reading->status < 0)
        return;
    layout_read_content(reading, (const char *)text, (size_t)length);
    stop_after_error(source);
}

/* Called before anything in the document type is looked at.  No report has one, and with one
   come entities, files elsewhere and attributes by default.  */
static void refuse_document_type(void *closure, const xmlChar *name, const xmlChar *external_id,
                                 const xmlChar *system_id)
{
    struct source *source = closure;

    (void)name;
    (void)external_id;
    (void)system_id;
    layout_read_fail(enter(source), -EINVAL, "a report without <!DOCTYPE> was expected");
    stop_after_error(source);
}

static void take_parser_error(void *closure, layout_xml_error error)
{
    struct source *source = closure;
    const char *message = error->message ? error->message : "not well-formed\n";
    int length = (int)strcspn(message, "\n");

    if (error->level < XML_ERR_ERROR)
        return;
    source->reading.line = error->line > 0 ? error->line : 0;
    if (error->code == XML_ERR_NO_MEMORY)
        layout_read_fail(&source->reading, -ENOMEM, "%.*s", length, message);
    else
        layout_read_fail(&source->reading, -EINVAL, "well-formed XML was expected: %.*s", length,
                         message);
}

/* What libxml2 says outside of any parser, of bytes that it cannot convert, would else be printed.
 */
static void ignore_error(void *closure, layout_xml_error error)
{
    (void)closure;
    (void)error;
}

/* Hands the parser the next bytes.  What it makes of an error does not matter, as that is kept.  */
static int take_bytes(void *closure, char *buffer, int size)
{
    struct source *source = closure;

    return layout_read_bytes_take(source->bytes, buffer, size);
}

/* No report has any; where pieces are read, their marks come so.  */
static void take_mark(void *closure, const xmlChar *target, const xmlChar *data)
{
    struct source *source = closure;
    struct layout_reading *reading = enter(source);

    (void)data;
    if (reading->status < 0 || !reading->pieces ||
        strcmp((const char *)target, LAYOUT_READ_MARK) != 0)
        return;
    layout_read_piece(reading);
    stop_after_error(source);
}

static void parse(struct source *source)
{
    xmlSAXHandler handler = {
        .initialized = XML_SAX2_MAGIC,
        .internalSubset = refuse_document_type,
        .characters = take_text,
        .ignorableWhitespace = take_text,
        .cdataBlock = take_text,
        .startElementNs = begin_element,
        .endElementNs = end_element,
        .processingInstruction = take_mark,
        .serror = take_parser_error,
    };
    /* Each thread has its own.  */
    xmlStructuredErrorFunc outer_handler = xmlStructuredError;
    void *outer_closure = xmlStructuredErrorContext;

    /* Told that it is UTF-8, the parser converts nothing and needs no tables.  */
    source->parser =
        xmlCreateIOParserCtxt(&handler, source, take_bytes, NULL, source, XML_CHAR_ENCODING_UTF8);
    if (!source->parser) {
        layout_read_fail(&source->reading, -ENOMEM, "cannot be parsed: %s", strerror(ENOMEM));
        return;
    }
    /* XML_PARSE_NOENT puts in what entities stand for.  Without it an attribute's "&amp;" comes
       as "&#38;", not told from text that looks like it; and with no document type there are no
       entities but the five that XML itself has.  */
    xmlCtxtUseOptions(source->parser, XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
    xmlSetStructuredErrorFunc(NULL, ignore_error);
    xmlParseDocument(source->parser);
    xmlSetStructuredErrorFunc(outer_closure, outer_handler);
    xmlFreeParserCtxt(source->parser);
}

static void fail_file(struct layout_reading *reading, int error)
{
    reading->line = 0;
    reading->status = 0;
    if (error == -EFBIG)
        layout_read_fail(reading, error, "the file has more bytes than the limit of %d",
                         LAYOUT_READ_BYTE_LIMIT);
    else
        layout_read_fail(reading, error, "the file cannot be read: %s", strerror(-error));
}

void layout_report_read_prepare(void)
{
    xmlInitParser();
    layout_digest_prepare();
}

/* Reads all of BYTES, or what is not known of its PIECES where they are not null.  */
static void read_once(struct source *source, struct layout_arena *arena,
                      struct layout_read_bytes *bytes, struct layout_pieces *pieces)
{
    *source = (struct source){
        .reading = {.arena = arena, .report = layout_report_new(arena), .pieces = pieces},
        .bytes = bytes};
    if (bytes->error == 0)
        parse(source);
    if (bytes->error < 0)
        fail_file(&source->reading, bytes->error);
    else
        layout_read_check_ids(&source->reading);
}

/* Returns whether what is known of the file was enough.  */
static bool read_pieces(struct source *source, struct layout_arena *arena,
                        struct layout_read_bytes *bytes, const struct layout_read_memory *memory,
                        struct layout_pieces *pieces)
{
    if (!memory || !bytes->text)
        return false;
    layout_pieces_find(bytes->text, bytes->length, arena, pieces);
    if (pieces->count == 0)
        return false;
    memory->recall(memory->closure, pieces);
    layout_read_bytes_begin(bytes, pieces);
    read_once(source, arena, bytes, pieces);
    return source->reading.status == 0;
}

int layout_report_read_pieces(const char *path, struct layout_arena *arena,
                              const struct layout_read_memory *memory,
                              struct layout_report **ret_report, struct layout_pieces *ret_pieces,
                              struct layout_read_error *ret_error)
{
    struct layout_pieces pieces = {0};
    struct layout_read_bytes bytes;
    struct source source;

    layout_read_bytes_open(&bytes, path);
    if (!read_pieces(&source, arena, &bytes, memory, &pieces)) {
        /* What is wrong is told of the text as it is.  */
        pieces.count = 0;
        if (bytes.text)
            layout_read_bytes_begin(&bytes, NULL);
        read_once(&source, arena, &bytes, NULL);
    }
    layout_read_bytes_close(&bytes);
    if (source.reading.status < 0) {
        *ret_error = source.reading.error;
        return source.reading.status;
    }
    *ret_report = source.reading.report;
    *ret_pieces = pieces;
    return 0;
}

int layout_report_read(const char *path, struct layout_arena *arena,
                       struct layout_report **ret_report, struct layout_read_error *ret_error)
{
    struct layout_pieces pieces;

    return layout_report_read_pieces(path, arena, NULL, ret_report, &pieces, ret_error);
}
