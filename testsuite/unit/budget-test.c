/* Stack budgets: who is over, and how it is said.  */

#include "harness.h"

#include <string.h>

#include "budget-sample.h"

static void test_within(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 1024);
    struct layout_slot slots[] = {{.name = "buf", .size = 1000, .place = {"f.c", 4, 7, 43}}};

    function->frame.slots = slots;
    function->frame.slot_count = 1;
    CU_ASSERT_EQUAL(budget_check(report, 1024).count, 0);
    CU_ASSERT_EQUAL(budget_check(report, UINT64_MAX).count, 0);
    CU_ASSERT_EQUAL(budget_check(report, 1023).count, 2);
    CU_ASSERT_EQUAL(budget_check(layout_report_new(&budget_arena), 0).count, 0);
}

static void test_over(void)
{
    struct layout_report *report;
    struct layout_findings findings;

    (void)budget_function(&report, 4128);
    findings = budget_check(report, 1024);
    CU_ASSERT_EQUAL_FATAL(findings.count, 1);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "stack frame of 'f' can take 4128 bytes, over the budget of 1024");
    CU_ASSERT_STRING_EQUAL(findings.items[0].rule, "stack-budget");
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_STRING_EQUAL(findings.items[0].function, "f");
    CU_ASSERT_PTR_NULL(findings.items[0].type);
    CU_ASSERT_STRING_EQUAL(findings.items[0].place.file, "f.c");
    CU_ASSERT_EQUAL(findings.items[0].place.line, 3);
    CU_ASSERT_EQUAL(findings.items[0].place.column, 5);
    CU_ASSERT_EQUAL(findings.items[0].place.token, 42);
    CU_ASSERT_TRUE(findings.items[0].has_value);
    CU_ASSERT_EQUAL(findings.items[0].value, 4128);
    CU_ASSERT_TRUE(findings.items[0].has_limit);
    CU_ASSERT_EQUAL(findings.items[0].limit, 1024);
}

/* What counts is the extent, not the figure that -fstack-usage prints.  */
static void test_extent_counts(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 136);

    function->frame.size = 8;
    function->frame.red_zone = 128;
    CU_ASSERT_EQUAL(budget_check(report, 135).count, 1);
    CU_ASSERT_EQUAL(budget_check(report, 135).items[0].value, 136);
    CU_ASSERT_EQUAL(budget_check(report, 136).count, 0);
    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    CU_ASSERT_EQUAL(budget_check(report, 136).count, 0);
}

static void test_unbounded(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 0);
    struct layout_slot slots[] = {{.name = "fixed", .size = 16, .place = {"f.c", 2, 1, 2}}};
    struct layout_findings findings;

    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    function->frame.size = 60;
    function->frame.dynamic = 12;
    function->frame.red_zone = 0;
    function->frame.has_extent = false;
    function->frame.slots = slots;
    function->frame.slot_count = 1;
    findings = budget_check(report, 1024);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "stack frame of 'f' has no bound (it allocates stack dynamically), over "
                           "the budget of 1024 (its static part is 48 bytes)");
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_FALSE(findings.items[0].has_value);
    CU_ASSERT_EQUAL(findings.items[0].limit, 1024);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'fixed' takes 16 bytes of it");
    CU_ASSERT_EQUAL(budget_check(report, UINT64_MAX).count, 2);
}

static void test_partly_known(void)
{
    static const enum layout_frame_kind kinds[] = {LAYOUT_FRAME_STATIC, LAYOUT_FRAME_BOUNDED};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct layout_report *report;
        struct layout_function *function = budget_function(&report, 0);
        struct layout_findings findings;

        function->frame.kind = kinds[i];
        function->frame.size = 48;
        function->frame.red_zone = 16;
        function->frame.has_extent = false;
        findings = budget_check(report, UINT64_MAX);
        CU_ASSERT_EQUAL_FATAL(findings.count, 1);
        CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                               "stack frame of 'f' cannot be told (only 64 bytes of it are known); "
                               "it counts as over the budget of 18446744073709551615");
        CU_ASSERT_FALSE(findings.items[0].has_value);
        CU_ASSERT_TRUE(findings.items[0].has_limit);
    }
}

/* A target that computes no frame sizes must not make every budget pass.  */
static void test_unknown(void)
{
    struct layout_report *report = layout_report_new(&budget_arena);
    struct layout_findings findings;

    for (int i = 0; i < 2; i++) {
        struct layout_function *function = layout_report_add_function(report);

        function->name = function->symbol = i ? "g" : "f";
        /* Of a frame that is not known nothing else is set, so nothing else may be looked at.  */
        function->frame.has_extent = i == 1;
    }
    findings = budget_check(report, 4096);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "stack frame of 'f' cannot be told, for the compiler computes no frame "
                           "sizes for this target; it counts as over the budget of 4096");
    CU_ASSERT_STRING_EQUAL(findings.items[1].function, "g");
    CU_ASSERT_EQUAL(findings.items[1].level, LAYOUT_ERROR);
    CU_ASSERT_FALSE(findings.items[1].has_value);
    CU_ASSERT_EQUAL(findings.items[1].limit, 4096);
}

static void test_clone(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 200);

    function->symbol = "f.constprop.0";
    function->clone_of = "f";
    CU_ASSERT_STRING_EQUAL(budget_check(report, 100).items[0].message,
                           "stack frame of 'f' (its clone 'f.constprop.0') can take 200 bytes, "
                           "over the budget of 100");

    /* A symbol that differs for other reasons (C++, an asm label) says nothing of a copy.  */
    function->symbol = "_Z1fv";
    function->clone_of = NULL;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 100).items[0].message,
                           "stack frame of 'f' can take 200 bytes, over the budget of 100");
    CU_ASSERT_STRING_EQUAL(budget_check(report, 100).items[0].function, "_Z1fv");
}

/* Each error is followed by its own notes, in the report's order, after what was there.  */
static void test_several(void)
{
    struct layout_report *report = layout_report_new(&budget_arena);
    struct layout_slot a = {.name = "a", .size = 300, .place = {"f.c", 1, 1, 1}},
                       b = {.name = "b", .size = 400, .place = {"f.c", 2, 2, 2}};
    struct layout_function *first = budget_add_function(report, "first", 320);
    const struct layout_budget_rules rules = {true, 64, 0, LAYOUT_ERROR};
    struct layout_findings findings = {0};
    struct layout_function *last;

    (void)budget_add_function(report, "small", 8);
    last = budget_add_function(report, "last", 420);
    first->frame.slots = &a;
    last->frame.slots = &b;
    first->frame.slot_count = last->frame.slot_count = 1;
    layout_findings_add(&findings, &budget_arena)->message = "earlier";
    layout_budget_check(report, &rules, &budget_arena, &findings);
    CU_ASSERT_EQUAL_FATAL(findings.count, 5);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message, "earlier");
    CU_ASSERT_STRING_EQUAL(findings.items[1].function, "first");
    CU_ASSERT_STRING_EQUAL(findings.items[2].message, "'a' takes 300 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[3].function, "last");
    CU_ASSERT_STRING_EQUAL(findings.items[4].message, "'b' takes 400 bytes of it");
    CU_ASSERT_EQUAL(report->findings.count, 0);
}

/* A budget of a function's own comes before that of all.  */
static void test_own(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 500);

    function->limits =
        (struct layout_function_limits){.has_stack = true, .stack = 499, .from = "attribute"};
    CU_ASSERT_EQUAL(budget_check(report, 1000).count, 1);
    CU_ASSERT_EQUAL(budget_check_by(report, (struct layout_budget_rules){0}).count, 1);
    CU_ASSERT_STRING_EQUAL(budget_check(report, 1000).items[0].message,
                           "stack frame of 'f' can take 500 bytes, over its budget of 499");
    CU_ASSERT_EQUAL(budget_check(report, 1000).items[0].limit, 499);
    function->limits.reason = "small stack";
    CU_ASSERT_STRING_EQUAL(
        budget_check(report, 1000).items[0].message,
        "stack frame of 'f' can take 500 bytes, over its budget of 499 (small stack)");
    function->limits.from = "b:3";
    CU_ASSERT_STRING_EQUAL(
        budget_check(report, 1000).items[0].message,
        "stack frame of 'f' can take 500 bytes, over its budget of 499 (b:3: small stack)");
    function->limits.reason = NULL;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 1000).items[0].message,
                           "stack frame of 'f' can take 500 bytes, over its budget of 499 (b:3)");
    function->limits.stack = 500;
    CU_ASSERT_EQUAL(budget_check(report, 1).count, 0);
    function->limits.has_stack = false;
    CU_ASSERT_EQUAL(budget_check_by(report, (struct layout_budget_rules){0}).count, 0);
}

static void test_warning(void)
{
    static const struct {
        uint64_t extent, limit;
        unsigned percent;
        const char *percents; /* null: nothing is said */
    } cases[] = {
        {80, 100, 80, NULL},
        {81, 100, 80, "81%"},
        {100, 100, 80, "100%"},
        {100, 100, 100, NULL},
        {100, 100, 0, NULL},
        {0, 0, 1, NULL},
        {3, 7, 42, "42%"},
        {UINT64_MAX, UINT64_MAX, 99, "100%"},
        {UINT64_MAX / 2, UINT64_MAX, 99, NULL},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct layout_report *report;
        struct layout_findings findings;

        (void)budget_function(&report, cases[i].extent);
        findings =
            budget_check_by(report, (struct layout_budget_rules){true, cases[i].limit,
                                                                 cases[i].percent, LAYOUT_ERROR});
        CU_ASSERT_EQUAL_FATAL(findings.count, cases[i].percents ? 1 : 0);
        if (!cases[i].percents)
            continue;
        CU_ASSERT_STRING_EQUAL(findings.items[0].rule, "stack-warn");
        CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_WARNING);
        CU_ASSERT_PTR_NOT_NULL(strstr(
            findings.items[0].message,
            layout_arena_printf(&budget_arena, ", %s of the budget of ", cases[i].percents)));
    }
}

static void test_level(void)
{
    struct layout_report *report;

    (void)budget_function(&report, 500);
    CU_ASSERT_EQUAL(
        budget_check_by(report, (struct layout_budget_rules){true, 1, 0, LAYOUT_WARNING})
            .items[0]
            .level,
        LAYOUT_WARNING);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a frame up to the budget is none", test_within},
        {"a frame over the budget is an error", test_over},
        {"the extent is held against the budget", test_extent_counts},
        {"a frame without a bound is over any budget", test_unbounded},
        {"a frame that is known in part is over any budget", test_partly_known},
        {"an unknown frame is over any budget", test_unknown},
        {"a clone is told from its source function", test_clone},
        {"a budget of its own comes first", test_own},
        {"what is close is warned of", test_warning},
        {"findings are of the level asked for", test_level},
        {"findings keep the order of functions", test_several},
    };
    int status;

    layout_arena_init(&budget_arena, NULL);
    status = unit_main("budget", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&budget_arena);
    return status;
}
