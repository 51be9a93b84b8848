/* Options: what is taken in, what is refused, and in which words.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/part.h"
#include "option.h"

static void test_output(void)
{
    static const char path[] = "out/";
    struct layout_options options = {0};

    option_take(&options, "output", path);
    CU_ASSERT_PTR_EQUAL(options.output, path);
    CU_ASSERT_FALSE(options.all_types || options.print || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(
        option_refusal("output", NULL),
        "'-fplugin-arg-layout-output': expected a file, or a folder ending in '/'");
    CU_ASSERT_STRING_EQUAL(
        option_refusal("output", ""),
        "'-fplugin-arg-layout-output=': expected a file, or a folder ending in '/'");
}

static void test_types(void)
{
    struct layout_options options = {0};

    option_take(&options, "types", "all");
    CU_ASSERT_TRUE(options.all_types);
    option_take(&options, "types", "unit");
    CU_ASSERT_FALSE(options.all_types);
    CU_ASSERT_FALSE(options.output || options.print || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(option_refusal("types", NULL),
                           "'-fplugin-arg-layout-types': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(option_refusal("types", ""),
                           "'-fplugin-arg-layout-types=': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(option_refusal("types", "ALL"),
                           "'-fplugin-arg-layout-types=ALL': expected 'unit' or 'all'");
    CU_ASSERT_STRING_EQUAL(option_refusal("types", "units"),
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

    option_take(&options, "omit", "rust");
    CU_ASSERT_EQUAL(options.omitted, LAYOUT_PART_RUST);
    option_take(&options, "omit", "slots,suggestions");
    CU_ASSERT_EQUAL(options.omitted, LAYOUT_PART_SLOTS | LAYOUT_PART_SUGGESTIONS);
    CU_ASSERT_FALSE(options.output || options.all_types || options.print);

    CU_ASSERT_STRING_EQUAL(option_refusal("omit", NULL),
                           "'-fplugin-arg-layout-omit': expected 'rust', 'suggestions', 'slots', "
                           "or several with commas between");
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        snprintf(text, sizeof text, "'-fplugin-arg-layout-omit=%s': %s", wrong[i], expected);
        CU_ASSERT_STRING_EQUAL(option_refusal("omit", wrong[i]), text);
    }
}

static void test_print(void)
{
    struct layout_options options = {0};

    option_take(&options, "print", NULL);
    CU_ASSERT_TRUE(options.print);
    CU_ASSERT_FALSE(options.output || options.all_types || options.has_stack_budget);

    CU_ASSERT_STRING_EQUAL(option_refusal("print", "yes"),
                           "'-fplugin-arg-layout-print=yes': takes no value");
    CU_ASSERT_STRING_EQUAL(option_refusal("print", ""),
                           "'-fplugin-arg-layout-print=': takes no value");
}

static void test_rust(void)
{
    struct layout_options options = {0};

    option_take(&options, "rust", "types.rs");
    CU_ASSERT_STRING_EQUAL(options.rust, "types.rs");
    CU_ASSERT_STRING_EQUAL(option_refusal("rust", ""),
                           "'-fplugin-arg-layout-rust=': expected a file");
    option_take(&options, "suggest", NULL);
    CU_ASSERT_TRUE(options.suggests && options.suggest_least == 1);
    option_take(&options, "suggest", "1k");
    CU_ASSERT_EQUAL(options.suggest_least, 1024);
    CU_ASSERT_STRING_EQUAL(option_refusal("suggest", "x"),
                           "'-fplugin-arg-layout-suggest=x': expected a number of bytes such as "
                           "512 or 4k");
    option_take(&options, "rust-enums", "open");
    option_take(&options, "rust-pointers", "nonnull");
    CU_ASSERT_TRUE(options.rust_open_enums && options.rust_nonnull_pointers);
    option_take(&options, "rust-enums", "closed");
    CU_ASSERT_TRUE(!options.rust_open_enums && options.rust_nonnull_pointers);
    option_take(&options, "rust-pointers", "nullable");
    CU_ASSERT_FALSE(options.rust_nonnull_pointers);

    CU_ASSERT_STRING_EQUAL(option_refusal("rust-enums", NULL),
                           "'-fplugin-arg-layout-rust-enums': expected 'closed' or 'open'");
    CU_ASSERT_STRING_EQUAL(option_refusal("rust-enums", "Open"),
                           "'-fplugin-arg-layout-rust-enums=Open': expected 'closed' or 'open'");
    CU_ASSERT_STRING_EQUAL(
        option_refusal("rust-pointers", ""),
        "'-fplugin-arg-layout-rust-pointers=': expected 'nullable' or 'nonnull'");
}

static void test_last_one_counts(void)
{
    struct layout_options options = {0};

    option_take(&options, "output", "a");
    option_take(&options, "stack-budget", "1");
    option_take(&options, "print", NULL);
    option_take(&options, "print", NULL);
    option_take(&options, "output", "b");
    option_take(&options, "stack-budget", "2k");
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
    CU_ASSERT_STRING_EQUAL(option_refusal("colour", NULL),
                           "'-fplugin-arg-layout-colour': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(option_refusal("colour", "red"),
                           "'-fplugin-arg-layout-colour=red': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(option_refusal("", NULL),
                           "'-fplugin-arg-layout-': unknown option; there are " KNOWN);
    CU_ASSERT_STRING_EQUAL(option_refusal("Output", "x"),
                           "'-fplugin-arg-layout-Output=x': unknown option; did you mean "
                           "'-fplugin-arg-layout-output'? There are " KNOWN);
}

/* The full spelling is the one the user loaded the plugin by.  */
static void test_plugin_name(void)
{
    struct layout_options options = {0};
    const char *message = NULL;

    CU_ASSERT_EQUAL(
        layout_options_parse(&options, "layout-12", "prnt", NULL, &option_arena, &message),
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
        const char *message = option_refusal(cases[i].typed, NULL);
        const char *question = strstr(message, "did you mean");

        if (cases[i].meant)
            question = strstr(message, layout_arena_printf(&option_arena,
                                                           "did you mean '-fplugin-arg-layout-%s'?",
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
        int status = layout_options_parse(&options, "layout", keys[i], "", &option_arena, &message);

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
        {"of repeated options the last one counts", test_last_one_counts},
        {"an unknown option is named with those there are", test_unknown},
        {"messages spell the name the plugin was loaded by", test_plugin_name},
        {"close misspellings get a suggestion", test_suggestion},
        {"each option of the table is parsed", test_table},
    };
    int status;

    layout_arena_init(&option_arena, NULL);
    status = unit_main("options", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&option_arena);
    return status;
}
