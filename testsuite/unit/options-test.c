/* Options: what is taken in, what is refused, and in which words.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/part.h"
#include "../../plugin/options/options.h"

static struct layout_arena arena;

/* What an option says that is wrong; its effect must be none then.  */
static const char *refusal(const char *key, const char *value)
{
    struct layout_options options = {.output = "before",
                                     .all_types = true,
                                     .omitted = LAYOUT_PART_SLOTS,
                                     .print = true,
                                     .rust_open_enums = true,
                                     .rust_nonnull_pointers = true,
                                     .has_stack_budget = true,
                                     .stack_budget = 77,
                                     .budget_file = "file",
                                     .budget_unused = true,
                                     .warn_percent = 80,
                                     .budget_warns = true};
    const struct layout_options before = options;
    const char *message = NULL;
    int status = layout_options_parse(&options, "layout", key, value, &arena, &message);

    CU_ASSERT_EQUAL(status, -EINVAL);
    CU_ASSERT_PTR_EQUAL(options.output, before.output);
    CU_ASSERT_EQUAL(options.all_types, before.all_types);
    CU_ASSERT_EQUAL(options.omitted, before.omitted);
    CU_ASSERT_EQUAL(options.print, before.print);
    CU_ASSERT_EQUAL(options.rust_open_enums, before.rust_open_enums);
    CU_ASSERT_EQUAL(options.rust_nonnull_pointers, before.rust_nonnull_pointers);
    CU_ASSERT_EQUAL(options.has_stack_budget, before.has_stack_budget);
    CU_ASSERT_EQUAL(options.stack_budget, before.stack_budget);
    CU_ASSERT_PTR_EQUAL(options.budget_file, before.budget_file);
    CU_ASSERT_EQUAL(options.budget_unused, before.budget_unused);
    CU_ASSERT_EQUAL(options.warn_percent, before.warn_percent);
    CU_ASSERT_EQUAL(options.budget_warns, before.budget_warns);
    return message ? message : "(no message)";
}

static void take(struct layout_options *options, const char *key, const char *value)
{
    const char *untouched = "untouched", *message = untouched;

    CU_ASSERT_EQUAL(layout_options_parse(options, "layout", key, value, &arena, &message), 0);
    CU_ASSERT_PTR_EQUAL(message, untouched);
}

static void test_output(void)
{
    static const char path[] = "out/";
    struct layout_options options = {0};

    take(&options, "output", path);
    CU_ASSERT_PTR_EQUAL(options.output, path);
    CU_ASSERT_FALSE(options.all_types || options.print || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(
        refusal("output", NULL),
        "'-fplugin-arg-layout-output': expected a file, or a folder ending in '/'");
    CU_ASSERT_STRING_EQUAL(
        refusal("output", ""),
        "'-fplugin-arg-layout-output=': expected a file, or a folder ending in '/'");
}

static void test_types(void)
{
    struct layout_options options = {0};

    take(&options, "types", "all");
    CU_ASSERT_TRUE(options.all_types);
    take(&options, "types", "unit");
    CU_ASSERT_FALSE(options.all_types);
    CU_ASSERT_FALSE(options.output || options.print || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(refusal("types", NULL),
                           "'-fplugin-arg-layout-types': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(refusal("types", ""),
                           "'-fplugin-arg-layout-types=': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(refusal("types", "ALL"),
                           "'-fplugin-arg-layout-types=ALL': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(refusal("types", "units"),
                           "'-fplugin-arg-layout-types=units': expected 'unit' or 'all'");
}

static void test_omit(void)
{
    static const char expected[] =
        "expected 'rust', 'suggestions', 'slots', or several with commas between";
    static const char *const wrong[] = {"",     "rust,",      ",rust", "rust,rust",
                                        "Rust", "rust slots", "slot"};
    struct layout_options options = {0};
    char text[200];

    take(&options, "omit", "rust");
    CU_ASSERT_EQUAL(options.omitted, LAYOUT_PART_RUST);
    take(&options, "omit", "slots,suggestions");
    CU_ASSERT_EQUAL(options.omitted, LAYOUT_PART_SLOTS | LAYOUT_PART_SUGGESTIONS);
    CU_ASSERT_FALSE(options.output || options.all_types || options.print);

    CU_ASSERT_STRING_EQUAL(refusal("omit", NULL),
                           "'-fplugin-arg-layout-omit': expected 'rust', 'suggestions', 'slots', "
                           "or several with commas between");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(text, sizeof text, "'-fplugin-arg-layout-omit=%s': %s", wrong[i], expected);
        CU_ASSERT_STRING_EQUAL(refusal("omit", wrong[i]), text);
    }
}

static void test_print(void)
{
    struct layout_options options = {0};

    take(&options, "print", NULL);
    CU_ASSERT_TRUE(options.print);
    CU_ASSERT_FALSE(options.output || options.all_types || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(refusal("print", "yes"),
                           "'-fplugin-arg-layout-print=yes': takes no value");
    CU_ASSERT_STRING_EQUAL(refusal("print", ""), "'-fplugin-arg-layout-print=': takes no value");
}

static void test_rust(void)
{
    struct layout_options options = {0};

    take(&options, "rust", "types.rs");
    CU_ASSERT_STRING_EQUAL(options.rust, "types.rs");
    CU_ASSERT_STRING_EQUAL(refusal("rust", ""), "'-fplugin-arg-layout-rust=': expected a file");
    take(&options, "suggest", NULL);
    CU_ASSERT_TRUE(options.suggests && options.suggest_least == 1);
    take(&options, "suggest", "1k");
    CU_ASSERT_EQUAL(options.suggest_least, 1024);
    CU_ASSERT_STRING_EQUAL(refusal("suggest", "x"),
                           "'-fplugin-arg-layout-suggest=x': expected a number of bytes such as "
                           "512 or 4k");
    take(&options, "rust-enums", "open");
    take(&options, "rust-pointers", "nonnull");
    CU_ASSERT_TRUE(options.rust_open_enums && options.rust_nonnull_pointers);
    take(&options, "rust-enums", "closed");
    CU_ASSERT_TRUE(!options.rust_open_enums && options.rust_nonnull_pointers);
    take(&options, "rust-pointers", "nullable");
    CU_ASSERT_FALSE(options.rust_nonnull_pointers);

    CU_ASSERT_STRING_EQUAL(refusal("rust-enums", NULL),
                           "'-fplugin-arg-layout-rust-enums': expected 'closed' or 'open'");
    CU_ASSERT_STRING_EQUAL(refusal("rust-enums", "Open"),
                           "'-fplugin-arg-layout-rust-enums=Open': expected 'closed' or 'open'");
    CU_ASSERT_STRING_EQUAL(
        refusal("rust-pointers", ""),
        "'-fplugin-arg-layout-rust-pointers=': expected 'nullable' or 'nonnull'");
}

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

        take(&options, "stack-budget", cases[i].value);
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
        CU_ASSERT_STRING_EQUAL(refusal("stack-budget", values[i]),
                               layout_arena_printf(&arena,
                                                   "'-fplugin-arg-layout-stack-budget=%s': "
                                                   "expected a number of bytes such as 512 or 4k",
                                                   values[i]));
    CU_ASSERT_STRING_EQUAL(
        refusal("stack-budget", NULL),
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
        CU_ASSERT_STRING_EQUAL(refusal("stack-budget", values[i]),
                               layout_arena_printf(&arena,
                                                   "'-fplugin-arg-layout-stack-budget=%s': "
                                                   "expected at most 18446744073709551615 bytes",
                                                   values[i]));
}

static void test_stack_budget_file(void)
{
    static const char path[] = "budgets";
    struct layout_options options = {0};

    take(&options, "stack-budget-file", path);
    CU_ASSERT_PTR_EQUAL(options.budget_file, path);
    CU_ASSERT_FALSE(options.has_stack_budget || options.budget_unused || options.budget_warns);
    CU_ASSERT_STRING_EQUAL(refusal("stack-budget-file", NULL),
                           "'-fplugin-arg-layout-stack-budget-file': expected a file of budgets");
    CU_ASSERT_STRING_EQUAL(refusal("stack-budget-file", ""),
                           "'-fplugin-arg-layout-stack-budget-file=': expected a file of budgets");
}

static void test_budget_unused(void)
{
    struct layout_options options = {0};

    take(&options, "budget-unused", NULL);
    CU_ASSERT_TRUE(options.budget_unused);
    CU_ASSERT_STRING_EQUAL(refusal("budget-unused", "yes"),
                           "'-fplugin-arg-layout-budget-unused=yes': takes no value");
}

static void test_stack_warn(void)
{
    static const char *const wrong[] = {"",   "0",  "101", "1000", "-1",         "+5",
                                        "8%", " 8", "8 ",  "0x8",  "4294967297", "08"};
    struct layout_options options = {0};

    take(&options, "stack-warn", "1");
    CU_ASSERT_EQUAL(options.warn_percent, 1);
    take(&options, "stack-warn", "100");
    CU_ASSERT_EQUAL(options.warn_percent, 100);
    take(&options, "stack-warn", "80");
    CU_ASSERT_EQUAL(options.warn_percent, 80);
    CU_ASSERT_FALSE(options.has_stack_budget);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CU_ASSERT_STRING_EQUAL(
            refusal("stack-warn", wrong[i]),
            layout_arena_printf(&arena,
                                "'-fplugin-arg-layout-stack-warn=%s': expected a percentage from 1 "
                                "to 100, without a sign",
                                wrong[i]));
    CU_ASSERT_STRING_EQUAL(refusal("stack-warn", NULL),
                           "'-fplugin-arg-layout-stack-warn': expected a percentage from 1 to 100, "
                           "without a sign");
}

static void test_budget(void)
{
    struct layout_options options = {0};

    take(&options, "budget", "warn");
    CU_ASSERT_TRUE(options.budget_warns);
    take(&options, "budget", "error");
    CU_ASSERT_FALSE(options.budget_warns);
    CU_ASSERT_STRING_EQUAL(refusal("budget", NULL),
                           "'-fplugin-arg-layout-budget': expected 'warn' or 'error'");
    CU_ASSERT_STRING_EQUAL(refusal("budget", "warning"),
                           "'-fplugin-arg-layout-budget=warning': expected 'warn' or 'error'");
}

static void test_last_one_counts(void)
{
    struct layout_options options = {0};

    take(&options, "output", "a");
    take(&options, "stack-budget", "1");
    take(&options, "print", NULL);
    take(&options, "print", NULL);
    take(&options, "output", "b");
    take(&options, "stack-budget", "2k");
    CU_ASSERT_STRING_EQUAL(options.output, "b");
    CU_ASSERT_EQUAL(options.stack_budget, 2048);
    CU_ASSERT_TRUE(options.print);
}

#define KNOWN                                                                   \
    "'output=PATH', 'types=unit|all', 'omit=PARTS', 'print', 'rust=FILE.rs', "  \
    "'rust-enums=closed|open', "                                                \
    "'rust-pointers=nullable|nonnull', 'suggest=BYTES', 'stack-budget=BYTES', " \
    "'stack-budget-file=PATH', "                                                \
    "'budget-unused', 'stack-warn=PERCENT', 'budget=warn|error'"

static void test_unknown(void)
{
    CU_ASSERT_STRING_EQUAL(refusal("colour", NULL),
                           "'-fplugin-arg-layout-colour': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(refusal("colour", "red"),
                           "'-fplugin-arg-layout-colour=red': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(refusal("", NULL),
                           "'-fplugin-arg-layout-': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(refusal("Output", "x"),
                           "'-fplugin-arg-layout-Output=x': unknown option; did you mean "
                           "'-fplugin-arg-layout-output'? There are " KNOWN);
}

/* The full spelling is the one the user loaded the plugin by.  */
static void test_plugin_name(void)
{
    struct layout_options options = {0};
    const char *message = NULL;

    CU_ASSERT_EQUAL(layout_options_parse(&options, "layout-12", "prnt", NULL, &arena, &message),
                    -EINVAL);
    CU_ASSERT_STRING_EQUAL(message, "'-fplugin-arg-layout-12-prnt': unknown option; did you mean "
                                    "'-fplugin-arg-layout-12-print'? There are " KNOWN);
}

static void test_suggestion(void)
{
    static const struct {
        const char *typed;
        const char *meant; /* null: none of ours is close */
    } cases[] = {
        {"stack-budge", "stack-budget"},
        {"stack_budget", "stack-budget"},
        {"stackbudget", "stack-budget"},
        {"stak-bugdet", "stack-budget"},
        {"stack-limit", NULL},
        {"type", "types"},
        {"tpes", "types"},
        {"types ", "types"},
        {"out", NULL},
        {"outptu", "output"},
        {"oooutput", "output"},
        {"pint", "print"},
        {"prints", "print"},
        {"p", NULL},
        {"stack-budgetstack-budgetstack-budget", NULL},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *message = refusal(cases[i].typed, NULL);
        const char *question = strstr(message, "did you mean");

        if (cases[i].meant)
            question = strstr(message,
                              layout_arena_printf(&arena, "did you mean '-fplugin-arg-layout-%s'?",
                                                  cases[i].meant));
        CU_ASSERT_EQUAL(question != NULL, cases[i].meant != NULL);
    }
}

/* The table that the docs are held against has a parser for each line.  */
static void test_table(void)
{
    static const char *const keys[] = {
#define LAYOUT_OPTION(key, argument, help) key,
#include "../../plugin/options/options.def"
#undef LAYOUT_OPTION
    };

    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct layout_options options = {0};
        const char *message = "";
        int status = layout_options_parse(&options, "layout", keys[i], "", &arena, &message);

        CU_ASSERT_EQUAL(status, -EINVAL);
        CU_ASSERT_PTR_NULL(strstr(message, "unknown"));
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"output takes a path", test_output},
        {"types takes unit or all", test_types},
        {"omit takes names of parts", test_omit},
        {"print takes no value", test_print},
        {"what C leaves open for Rust", test_rust},
        {"stack-budget takes bytes, k and m", test_stack_budget},
        {"stack-budget refuses what is no number", test_stack_budget_malformed},
        {"stack-budget refuses what is too large", test_stack_budget_overflow},
        {"stack-budget-file takes a path", test_stack_budget_file},
        {"budget-unused takes no value", test_budget_unused},
        {"stack-warn takes a percentage", test_stack_warn},
        {"budget takes warn or error", test_budget},
        {"of repeated options the last one counts", test_last_one_counts},
        {"an unknown option is named with those there are", test_unknown},
        {"messages spell the name the plugin was loaded by", test_plugin_name},
        {"close misspellings get a suggestion", test_suggestion},
        {"each option of the table is parsed", test_table},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("options", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
