#include "harness.h"

#include <stdio.h>
#include <stdlib.h>

/* As automake's test driver understands it: the run as a whole went wrong.  */
#define HARD_ERROR 99

static const char *suite_name;
static unsigned tests_done;
static unsigned tests_failed;
static unsigned assertions_before;

/* Conditions span lines where the source does; a diagnostic must not.  */
static void print_one_line(const char *text)
{
    for (; *text; text++)
        putchar(*text == '\n' ? ' ' : *text);
}

static void print_failures(const CU_FailureRecord *failure)
{
    for (; failure; failure = failure->pNext) {
        printf("# %s:%u: ", failure->strFileName ? failure->strFileName : "?",
               failure->uiLineNumber);
        print_one_line(failure->strCondition ? failure->strCondition : "?");
        putchar('\n');
    }
}

static void finish_test(const CU_pTest test, const CU_pSuite suite, const CU_pFailureRecord failure)
{
    unsigned assertions = CU_get_number_of_asserts() - assertions_before;

    (void)suite;
    tests_done++;
    /* A test that checked nothing proves nothing.  */
    if (failure || assertions == 0)
        tests_failed++;
    printf("%s %u - %s: %s\n", failure || assertions == 0 ? "not ok" : "ok", tests_done, suite_name,
           test->pName);
    print_failures(failure);
    if (assertions == 0)
        puts("# nothing was asserted");
    assertions_before += assertions;
    /* A test that forks must not print again what its parent has not written out yet.  */
    fflush(stdout);
}

static int bail_out(void)
{
    printf("Bail out! CUnit: %s\n", CU_get_error_msg());
    return HARD_ERROR;
}

int unit_main(const char *suite, const struct unit_test *tests, size_t count)
{
    CU_pSuite registered;

    suite_name = suite;
    if (CU_initialize_registry() != CUE_SUCCESS)
        return bail_out();
    registered = CU_add_suite(suite, NULL, NULL);
    if (!registered)
        return bail_out();
    for (size_t i = 0; i < count; i++) {
        if (!CU_add_test(registered, tests[i].name, tests[i].run))
            return bail_out();
    }

    printf("1..%zu\n", count);
    fflush(stdout);
    CU_set_test_complete_handler(finish_test);
    if (CU_run_all_tests() != CUE_SUCCESS)
        return bail_out();
    CU_cleanup_registry();
    return tests_done == count && tests_failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
