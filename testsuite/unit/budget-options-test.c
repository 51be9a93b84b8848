/* Options that set budgets of stack frames: the numbers that they take, and all that they refuse.
 */

#include "harness.h"

#include "option.h"

static void test_stack_budget(void)
{
    static const struct {
        const char *value;
        uint64_t bytes;
    } cases[] = {
        {"0", 0},
        {"1", 1},
        {"512", 512},
        {"1023", 1023},
        {"010", 10},
        {"4k", 4096},
        {"4K", 4096},
        {"0k", 0},
        {"3m", 3145728},
        {"3M", 3145728},
        {"18446744073709551609", UINT64_C(18446744073709551609)},
        {"18446744073709551615", UINT64_MAX},
        {"0000000000000000000000000000000007", 7},
        {"18014398509481983k", UINT64_MAX - 1023},
        {"17592186044415M", UINT64_MAX - 1048575},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct layout_options options = {0};

        option_take(&options, "stack-budget", cases[i].value);
        CU_ASSERT_TRUE(options.has_stack_budget);
        CU_ASSERT_EQUAL(options.stack_budget, cases[i].bytes);
        CU_ASSERT_FALSE(options.output || options.all_types || options.print);
    }
}

static void test_stack_budget_malformed(void)
{
    static const char *const values[] = {
        "abc",  "",   " 4",  "4 ",   "+4",  "-4",  "-0",       "k",   "M",     "4kk", "4kb",
        "4KiB", "4g", "4.5", "0x10", "1e3", "4k ", "\xD9\xA3", "4\n", "1,024", "4mk", "1_000"};

    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        CU_ASSERT_STRING_EQUAL(option_refusal("stack-budget", values[i]),
                               layout_arena_printf(&option_arena,
                                                   "'-fplugin-arg-layout-stack-budget=%s': "
                                                   "expected a number of bytes such as 512 or 4k",
                                                   values[i]));
    CU_ASSERT_STRING_EQUAL(
        option_refusal("stack-budget", NULL),
        "'-fplugin-arg-layout-stack-budget': expected a number of bytes such as 512 or 4k");
}

static void test_stack_budget_overflow(void)
{
    static const char *const values[] = {"18446744073709551616",
                                         "18446744073709551620",
                                         "99999999999999999999",
                                         "184467440737095516150",
                                         "18014398509481984k",
                                         "17592186044416m",
                                         "340282366920938463463374607431768211456"};

    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        CU_ASSERT_STRING_EQUAL(option_refusal("stack-budget", values[i]),
                               layout_arena_printf(&option_arena,
                                                   "'-fplugin-arg-layout-stack-budget=%s': "
                                                   "expected at most 18446744073709551615 bytes",
                                                   values[i]));
}

static void test_stack_budget_file(void)
{
    static const char path[] = "budgets";
    struct layout_options options = {0};

    option_take(&options, "stack-budget-file", path);
    CU_ASSERT_PTR_EQUAL(options.budget_file, path);
    CU_ASSERT_FALSE(options.has_stack_budget || options.budget_unused || options.budget_warns);
    CU_ASSERT_STRING_EQUAL(option_refusal("stack-budget-file", NULL),
                           "'-fplugin-arg-layout-stack-budget-file': expected a file of budgets");
    CU_ASSERT_STRING_EQUAL(option_refusal("stack-budget-file", ""),
                           "'-fplugin-arg-layout-stack-budget-file=': expected a file of budgets");
}

static void test_budget_unused(void)
{
    struct layout_options options = {0};

    option_take(&options, "budget-unused", NULL);
    CU_ASSERT_TRUE(options.budget_unused);
    CU_ASSERT_STRING_EQUAL(option_refusal("budget-unused", "yes"),
                           "'-fplugin-arg-layout-budget-unused=yes': takes no value");
}

static void test_stack_warn(void)
{
    static const char *const wrong[] = {"",   "0",  "101", "1000", "-1",         "+5",
                                        "8%", " 8", "8 ",  "0x8",  "4294967297", "08"};
    struct layout_options options = {0};

    option_take(&options, "stack-warn", "1");
    CU_ASSERT_EQUAL(options.warn_percent, 1);
    option_take(&options, "stack-warn", "100");
    CU_ASSERT_EQUAL(options.warn_percent, 100);
    option_take(&options, "stack-warn", "80");
    CU_ASSERT_EQUAL(options.warn_percent, 80);
    CU_ASSERT_FALSE(options.has_stack_budget);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CU_ASSERT_STRING_EQUAL(
            option_refusal("stack-warn", wrong[i]),
            layout_arena_printf(&option_arena,
                                "'-fplugin-arg-layout-stack-warn=%s': expected a percentage from 1 "
                                "to 100, without a sign",
                                wrong[i]));
    CU_ASSERT_STRING_EQUAL(option_refusal("stack-warn", NULL),
                           "'-fplugin-arg-layout-stack-warn': expected a percentage from 1 to 100, "
                           "without a sign");
}

static void test_budget(void)
{
    struct layout_options options = {0};

    option_take(&options, "budget", "warn");
    CU_ASSERT_TRUE(options.budget_warns);
    option_take(&options, "budget", "error");
    CU_ASSERT_FALSE(options.budget_warns);
    CU_ASSERT_STRING_EQUAL(option_refusal("budget", NULL),
                           "'-fplugin-arg-layout-budget': expected 'warn' or 'error'");
    CU_ASSERT_STRING_EQUAL(option_refusal("budget", "warning"),
                           "'-fplugin-arg-layout-budget=warning': expected 'warn' or 'error'");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"stack-budget takes bytes, k and m", test_stack_budget},
        {"stack-budget refuses what is no number", test_stack_budget_malformed},
        {"stack-budget refuses what is too large", test_stack_budget_overflow},
        {"stack-budget-file takes a path", test_stack_budget_file},
        {"budget-unused takes no value", test_budget_unused},
        {"stack-warn takes a percentage", test_stack_warn},
        {"budget takes warn or error", test_budget},
    };
    int status;

    layout_arena_init(&option_arena, NULL);
    status = unit_main("budget options", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&option_arena);
    return status;
}
