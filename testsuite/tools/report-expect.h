/* Expectations: XPath expressions that must be true of a report.  */

#ifndef REPORT_EXPECT_H
#define REPORT_EXPECT_H

#include <libxml/tree.h>

struct report;

struct expectation {
    char *text;
    unsigned line; /* in the file, from 1 */
};

struct expectations {
    const char *path;
    struct expectation *items;
    unsigned count;
};

/* Reads the file at PATH: one expectation a line, empty lines and those that begin with '#' do
   not count.  Returns 0, or -1 when it cannot be read or holds none, which is then said.  */
int report_expect_read(const char *path, struct expectations *ret_expectations);

void report_expect_free(struct expectations *expectations);

/* Evaluates all EXPECTATIONS on REPORT, whose namespace is taken away for it, and says which are
   not true.  Returns 0, or -1 when one was no boolean, could not be evaluated, or names an
   element or attribute that SCHEMA does not know (with which "not(//feild)" would always be
   true), which is then said.  */
int report_expect_check(const struct expectations *expectations, const xmlDoc *schema,
                        struct report *report);

#endif
