/* What the files that write a report share.  */

#ifndef LAYOUT_WRITE_PARTS_H
#define LAYOUT_WRITE_PARTS_H

#include <stdint.h>

struct layout_alias;
struct layout_dynamic_class;
struct layout_emitter;
struct layout_function;
struct layout_place;
struct layout_type;
struct layout_unit;

/* A whole struct, union or enum, but for the parts that UNIT omits.  */
void layout_write_type(struct layout_emitter *emitter, const struct layout_type *type,
                       const struct layout_unit *unit);

/* A whole function, likewise.  */
void layout_write_function(struct layout_emitter *emitter, const struct layout_function *function,
                           const struct layout_unit *unit);

/* What Rust would make of TYPE, where it is known.  */
void layout_write_rust(struct layout_emitter *emitter, const struct layout_type *type);

/* The id of TYPE as the attribute NAME; nothing for a null TYPE.  */
void layout_write_id(struct layout_emitter *emitter, const char *name,
                     const struct layout_type *type);

/* A number of which the model says 0 where there is nothing to tell.  */
void layout_write_nonzero(struct layout_emitter *emitter, const char *name, uint64_t number);

void layout_write_alias(struct layout_emitter *emitter, const struct layout_alias *alias);

/* Attributes that say which class of C++ an element is about.  */
void layout_write_class(struct layout_emitter *emitter, const struct layout_dynamic_class *of);

void layout_write_place(struct layout_emitter *emitter, const struct layout_place *place);

#endif
