/* Whether two units say the same of a thing.  */

#ifndef LAYOUT_PROGRAM_KEY_H
#define LAYOUT_PROGRAM_KEY_H

#include "program.h"

/* Which of the program's types those of one report are, by their ids.  */
struct layout_mapping {
    const struct layout_type **types;
    size_t count;
};

/* A mapping of nothing yet, in REPORT's arena.  */
void layout_mapping_init(struct layout_mapping *mapping, const struct layout_report *report);

void layout_mapping_put(struct layout_mapping *mapping, const struct layout_type *type,
                        const struct layout_type *known);

/* What TYPE of the report is in the program.  Null for null, and for a type that comes later: the
   plugin refers to none that is not complete, so no true report loses anything, and no made-up
   one can have a type in itself.  */
const struct layout_type *layout_mapping_get(const struct layout_mapping *mapping,
                                             const struct layout_type *type);

/* What is the same has the same hash.  */
uint64_t layout_type_hash(const struct layout_type *type);
uint64_t layout_function_hash(const struct layout_function *function);
uint64_t layout_variable_hash(const struct layout_variable *variable);

/* What the slots of FRAME say.  */
struct layout_digest layout_frame_digest(const struct layout_frame *frame,
                                         const struct layout_mapping *mapping);

/* Whether KNOWN is ITEM (a struct layout_type, _function, _variable) of a report.  */
bool layout_known_is_type(const struct layout_known *known, const void *item,
                          const struct layout_mapping *mapping);
bool layout_known_is_function(const struct layout_known *known, const void *item,
                              const struct layout_mapping *mapping);
bool layout_known_is_variable(const struct layout_known *known, const void *item,
                              const struct layout_mapping *mapping);

#endif
