/* A report made by hand, written to memory and compared.  */

#ifndef LAYOUT_SAMPLE_H
#define LAYOUT_SAMPLE_H

#include <stddef.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/output/stream.h"

extern struct layout_arena sample_arena;
extern struct layout_report *sample_report;

/* An empty report to be filled.  */
void sample_begin(void);

/* Writes the report, compares what is from the text FROM to the text TO, both included, and gives
   the report's memory back.  */
void sample_expect(const char *from, const char *to, const char *expected);

/* Takes what is written, and what it took since it was asked for.  */
struct layout_sink sample_sink(void);
char *sample_text(void);

/* Shows both where they differ.  */
void sample_compare(const char *actual, const char *expected);

struct layout_place sample_place(const char *file, uint32_t line, uint32_t column);

struct layout_type *sample_add_type(enum layout_type_kind kind, const char *name, uint64_t size,
                                    uint64_t align);

/* A member of unknown place and size, and one of a known.  */
struct layout_member *sample_add_member(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name);
struct layout_member *sample_add_placed(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name,
                                        uint64_t bit_offset, uint64_t bit_size);

#endif
