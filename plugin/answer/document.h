/* An answer that is too large to be held whole: an object with texts and lists, as JSON.  Its items
   are nodes like those of other answers, but each is written when the next one is asked for, and
   then forgotten.  */

#ifndef LAYOUT_DOCUMENT_H
#define LAYOUT_DOCUMENT_H

#include "../model/arena.h"
#include "node.h"

struct layout_document {
    struct layout_stream stream;
    struct layout_arena arena; /* of the items not written yet */
    struct layout_node *items;
    bool has_values; /* something stands in the object already */
    bool in_list;
    bool has_items; /* of this list, some are written */
    int error;      /* 0 or a negative errno, where an item could not be made into text */
};

/* Begins DOCUMENT, to be written to SINK.  The two are finished together, below.  */
void layout_document_begin(struct layout_document *document, struct layout_sink sink,
                           void (*exhausted)(size_t size));

/* A text of the object, before its lists.  */
void layout_document_text(struct layout_document *document, const char *name, const char *text);

/* Begins the list NAME; the one before has ended.  */
void layout_document_list(struct layout_document *document, const char *name);

/* Where to put the next item of the list, a list with nothing in it; all items that were put into
   the one before are written, and none of what is in them may be used any longer.  */
struct layout_node *layout_document_next(struct layout_document *document);

/* Returns 0 or the first error as a negative errno.  */
__attribute__((__warn_unused_result__)) int
layout_document_finish(struct layout_document *document);

#endif
