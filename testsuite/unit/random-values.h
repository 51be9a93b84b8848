/* What random reports are made of: values of all that a report may hold, the same in each run.  */

#ifndef LAYOUT_RANDOM_VALUES_H
#define LAYOUT_RANDOM_VALUES_H

#include <stdbool.h>
#include <stdint.h>

#include "../../plugin/model/report.h"

/* Where the texts, and what the two below add, are made.  */
extern struct layout_arena *random_arena;

unsigned random_below(unsigned limit);
bool random_maybe(void);

/* Of all lengths, from 0 to 64 bits.  Where the format wants one above 0, an odd one is taken.  */
uint64_t random_number(void);

uint32_t random_small(void);

/* Names as they are, and bytes as they may be.  */
const char *random_text(void);
const char *random_text_or_null(void);

struct layout_place random_place(void);

/* A type of REPORT, or null.  */
struct layout_type *random_type_of(const struct layout_report *report);

/* Fill an empty item of REPORT; types may name types that come later.  */
void random_fill_type(const struct layout_report *report, struct layout_type *type);
void random_fill_function(const struct layout_report *report, struct layout_function *function);

#endif
