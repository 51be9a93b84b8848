/* Reports made by hand, and what they look like as text.  */

#ifndef LAYOUT_PAGE_H
#define LAYOUT_PAGE_H

#include "harness.h"

#include "../../plugin/model/report.h"

/* Runs the tests of a file, with an arena that holds what they make until all are done.  */
int page_main(const char *name, const struct unit_test *tests, size_t count);

struct layout_arena *page_arena(void);

/* A new report of nothing.  */
struct layout_report *page_report(void);

/* The test fails unless EXPECTED is all that is printed of REPORT.  */
void page_expect(const struct layout_report *report, const char *expected);

struct layout_type *page_add_type(struct layout_report *report, enum layout_type_kind kind,
                                  const char *name, uint64_t size, uint64_t align);

/* Adds a member of BIT_SIZE bits at BIT_OFFSET; the pointer holds until the next call.  */
struct layout_member *page_add_bits(struct layout_type *type, const char *name, uint64_t bit_offset,
                                    uint64_t bit_size, uint64_t align);

/* The same in bytes.  */
struct layout_member *page_add_field(struct layout_type *type, const char *name, uint64_t offset,
                                     uint64_t size, uint64_t align);

void page_add_bit_field(struct layout_type *type, const char *name, uint64_t bit_offset,
                        uint64_t bit_size);

#endif
