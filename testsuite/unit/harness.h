/* CUnit's assertions with one line of TAP for each test, so that `make check' counts tests and
   not programs.  */

#ifndef LAYOUT_HARNESS_H
#define LAYOUT_HARNESS_H

#include <stddef.h>

#include <CUnit/CUnit.h>

struct unit_test {
    const char *name;
    void (*run)(void); /* uses CU_ASSERT and its kind */
};

/* Runs the COUNT tests at TESTS as one suite and prints their TAP, each failure's place and
   condition as diagnostics.  Returns main's status: 0 when all passed.  */
int unit_main(const char *suite, const struct unit_test *tests, size_t count);

#endif
