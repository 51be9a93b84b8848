/* Things of a report, copied into the program.  */

#ifndef LAYOUT_PROGRAM_COPY_H
#define LAYOUT_PROGRAM_COPY_H

#include "key.h"

/* Puts the program's own copy of *TEXT, which may be null, in its place.  */
void layout_text_keep(struct layout_program *program, const char **text);

/* The COUNT items of SIZE bytes at ITEMS, copied without the room that a growing array has; null
   where there are none.  */
void *layout_items_copy(struct layout_program *program, const void *items, size_t count,
                        size_t size);

/* Copies ITEM (a struct layout_type, _function, _variable), met nowhere yet.  */
struct layout_known *layout_known_copy_type(struct layout_program *program, const void *item,
                                            const struct layout_mapping *mapping);
/* Takes what ITEM, which is the same as KNOWN, tells and that does not: what Rust would make of it
   and how it could be smaller, which a report may leave out, and that its virtual table is here. */
void layout_known_enrich_type(struct layout_program *program, struct layout_known *known,
                              const struct layout_type *item);

struct layout_known *layout_known_copy_function(struct layout_program *program, const void *item,
                                                const struct layout_mapping *mapping);
struct layout_known *layout_known_copy_variable(struct layout_program *program, const void *item,
                                                const struct layout_mapping *mapping);

/* Copies what Rust would make of a type; null for null.  */
const struct layout_mirror *layout_mirror_copy(struct layout_program *program,
                                               const struct layout_mirror *mirror);

/* Copies what REPORT says of its unit, and its findings.  */
void layout_source_copy(struct layout_program *program, struct layout_source *source,
                        const struct layout_report *report);

#endif
