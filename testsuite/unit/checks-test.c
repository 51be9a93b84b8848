/* Stack budgets: who is over, and what is said about it.  */

#include "harness.h"

#include <string.h>

#include "../../plugin/checks/budget.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"

static struct layout_arena arena;

static struct layout_function *add_function(struct layout_report *report, const char *name,
                                            uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = name;
    function->place = (struct layout_place){"f.c", 3, 5, 42};
    function->frame.known = true;
    function->frame.kind = LAYOUT_FRAME_STATIC;
    function->frame.size = extent;
    function->frame.has_extent = true;
    function->frame.extent = extent;
    return function;
}

/* A report with one function, which the caller changes.  */
static struct layout_function *one_function(struct layout_report **ret_report, uint64_t extent)
{
    *ret_report = layout_report_new(&arena);
    return add_function(*ret_report, "f", extent);
}

static struct layout_findings check(const struct layout_report *report, uint64_t limit)
{
    const struct layout_budget_rules rules = {true, limit, 0, LAYOUT_ERROR};
    struct layout_findings findings = {0};

    layout_budget_check(report, &rules, &arena, &findings);
    return findings;
}

static void test_within(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 1024);
    struct layout_slot slots[] = {{.name = "buf", .size = 1000, .place = {"f.c", 4, 7, 43}}};

    function->frame.slots = slots;
    function->frame.slot_count = 1;
    CU_ASSERT_EQUAL(check(report, 1024).count, 0);
    CU_ASSERT_EQUAL(check(report, UINT64_MAX).count, 0);
    CU_ASSERT_EQUAL(check(report, 1023).count, 2);
    CU_ASSERT_EQUAL(check(layout_report_new(&arena), 0).count, 0);
}

static void test_over(void)
{
    struct layout_report *report;
    struct layout_findings findings;

    (void)one_function(&report, 4128);
    findings = check(report, 1024);
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
    struct layout_function *function = one_function(&report, 136);

    function->frame.size = 8;
    function->frame.red_zone = 128;
    CU_ASSERT_EQUAL(check(report, 135).count, 1);
    CU_ASSERT_EQUAL(check(report, 135).items[0].value, 136);
    CU_ASSERT_EQUAL(check(report, 136).count, 0);
    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    CU_ASSERT_EQUAL(check(report, 136).count, 0);
}

static void test_notes(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 4200);
    struct layout_slot slots[] = {{.name = "buf", .size = 4096, .place = {"f.c", 4, 7, 43}},
                                  {.name = NULL, .size = 64, .place = {NULL, 0, 0, 0}},
                                  {.name = "n", .size = 8, .place = {"f.h", 9, 2, 44}},
                                  {.name = "m", .size = 8, .place = {"f.c", 5, 7, 45}}};
    struct layout_findings findings;

    function->symbol = "f_symbol";
    function->place = (struct layout_place){"f.c", 3, 6, 42};
    function->frame.slots = slots;
    function->frame.slot_count = 4;
    findings = check(report, 100);
    CU_ASSERT_EQUAL_FATAL(findings.count, 4);
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'buf' takes 4096 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[2].message,
                           "a variable without a name takes 64 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[3].message, "'n' takes 8 bytes of it");
    for (size_t i = 1; i < 4; i++) {
        CU_ASSERT_EQUAL(findings.items[i].level, LAYOUT_NOTE);
        CU_ASSERT_STRING_EQUAL(findings.items[i].rule, "stack-budget");
        CU_ASSERT_STRING_EQUAL(findings.items[i].function, "f_symbol");
        /* What has no place stands at the function.  */
        const struct layout_place *place =
            slots[i - 1].place.file ? &slots[i - 1].place : &function->place;
        CU_ASSERT_EQUAL(findings.items[i].place.token, place->token);
        CU_ASSERT_EQUAL(findings.items[i].place.line, place->line);
        CU_ASSERT_TRUE(findings.items[i].has_value);
        CU_ASSERT_EQUAL(findings.items[i].value, slots[i - 1].size);
        CU_ASSERT_FALSE(findings.items[i].has_limit);
    }
}

static void test_empty_slots(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 4200);
    struct layout_slot slots[] = {{.name = "none", .size = 0, .place = {"f.c", 1, 1, 1}},
                                  {.name = "buf", .size = 16, .place = {"f.c", 2, 1, 2}},
                                  {.name = "empty", .size = 0, .place = {"f.c", 3, 1, 3}}};
    struct layout_findings findings;

    function->frame.slots = slots;
    function->frame.slot_count = 3;
    findings = check(report, 100);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'buf' takes 16 bytes of it");
}

static void test_unbounded(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 0);
    struct layout_slot slots[] = {{.name = "fixed", .size = 16, .place = {"f.c", 2, 1, 2}}};
    struct layout_findings findings;

    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    function->frame.size = 60;
    function->frame.dynamic = 12;
    function->frame.red_zone = 0;
    function->frame.has_extent = false;
    function->frame.slots = slots;
    function->frame.slot_count = 1;
    findings = check(report, 1024);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "stack frame of 'f' has no bound (it allocates stack dynamically), over "
                           "the budget of 1024 (its static part is 48 bytes)");
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_FALSE(findings.items[0].has_value);
    CU_ASSERT_EQUAL(findings.items[0].limit, 1024);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'fixed' takes 16 bytes of it");
    CU_ASSERT_EQUAL(check(report, UINT64_MAX).count, 2);
}

static void test_partly_known(void)
{
    static const enum layout_frame_kind kinds[] = {LAYOUT_FRAME_STATIC, LAYOUT_FRAME_BOUNDED};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct layout_report *report;
        struct layout_function *function = one_function(&report, 0);
        struct layout_findings findings;

        function->frame.kind = kinds[i];
        function->frame.size = 48;
        function->frame.red_zone = 16;
        function->frame.has_extent = false;
        findings = check(report, UINT64_MAX);
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
    struct layout_report *report = layout_report_new(&arena);
    struct layout_findings findings;

    for (int i = 0; i < 2; i++) {
        struct layout_function *function = layout_report_add_function(report);

        function->name = function->symbol = i ? "g" : "f";
        /* Of a frame that is not known nothing else is set, so nothing else may be looked at.  */
        function->frame.has_extent = i == 1;
    }
    findings = check(report, 4096);
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
    struct layout_function *function = one_function(&report, 200);

    function->symbol = "f.constprop.0";
    function->clone_of = "f";
    CU_ASSERT_STRING_EQUAL(check(report, 100).items[0].message,
                           "stack frame of 'f' (its clone 'f.constprop.0') can take 200 bytes, "
                           "over the budget of 100");

    /* A symbol that differs for other reasons (C++, an asm label) says nothing of a copy.  */
    function->symbol = "_Z1fv";
    function->clone_of = NULL;
    CU_ASSERT_STRING_EQUAL(check(report, 100).items[0].message,
                           "stack frame of 'f' can take 200 bytes, over the budget of 100");
    CU_ASSERT_STRING_EQUAL(check(report, 100).items[0].function, "_Z1fv");
}

/* Each error is followed by its own notes, in the report's order, after what was there.  */
static void test_several(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_slot a = {.name = "a", .size = 300, .place = {"f.c", 1, 1, 1}},
                       b = {.name = "b", .size = 400, .place = {"f.c", 2, 2, 2}};
    struct layout_function *first = add_function(report, "first", 320);
    const struct layout_budget_rules rules = {true, 64, 0, LAYOUT_ERROR};
    struct layout_findings findings = {0};
    struct layout_function *last;

    (void)add_function(report, "small", 8);
    last = add_function(report, "last", 420);
    first->frame.slots = &a;
    last->frame.slots = &b;
    first->frame.slot_count = last->frame.slot_count = 1;
    layout_findings_add(&findings, &arena)->message = "earlier";
    layout_budget_check(report, &rules, &arena, &findings);
    CU_ASSERT_EQUAL_FATAL(findings.count, 5);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message, "earlier");
    CU_ASSERT_STRING_EQUAL(findings.items[1].function, "first");
    CU_ASSERT_STRING_EQUAL(findings.items[2].message, "'a' takes 300 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[3].function, "last");
    CU_ASSERT_STRING_EQUAL(findings.items[4].message, "'b' takes 400 bytes of it");
    CU_ASSERT_EQUAL(report->findings.count, 0);
}

static struct layout_findings check_by(const struct layout_report *report,
                                       struct layout_budget_rules rules)
{
    struct layout_findings findings = {0};

    layout_budget_check(report, &rules, &arena, &findings);
    return findings;
}

/* A budget of a function's own comes before that of all.  */
static void test_own(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 500);

    function->limits =
        (struct layout_function_limits){.has_stack = true, .stack = 499, .from = "attribute"};
    CU_ASSERT_EQUAL(check(report, 1000).count, 1);
    CU_ASSERT_EQUAL(check_by(report, (struct layout_budget_rules){0}).count, 1);
    CU_ASSERT_STRING_EQUAL(check(report, 1000).items[0].message,
                           "stack frame of 'f' can take 500 bytes, over its budget of 499");
    CU_ASSERT_EQUAL(check(report, 1000).items[0].limit, 499);
    function->limits.reason = "small stack";
    CU_ASSERT_STRING_EQUAL(
        check(report, 1000).items[0].message,
        "stack frame of 'f' can take 500 bytes, over its budget of 499 (small stack)");
    function->limits.from = "b:3";
    CU_ASSERT_STRING_EQUAL(
        check(report, 1000).items[0].message,
        "stack frame of 'f' can take 500 bytes, over its budget of 499 (b:3: small stack)");
    function->limits.reason = NULL;
    CU_ASSERT_STRING_EQUAL(check(report, 1000).items[0].message,
                           "stack frame of 'f' can take 500 bytes, over its budget of 499 (b:3)");
    function->limits.stack = 500;
    CU_ASSERT_EQUAL(check(report, 1).count, 0);
    function->limits.has_stack = false;
    CU_ASSERT_EQUAL(check_by(report, (struct layout_budget_rules){0}).count, 0);
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

        (void)one_function(&report, cases[i].extent);
        findings = check_by(report, (struct layout_budget_rules){true, cases[i].limit,
                                                                 cases[i].percent, LAYOUT_ERROR});
        CU_ASSERT_EQUAL_FATAL(findings.count, cases[i].percents ? 1 : 0);
        if (!cases[i].percents)
            continue;
        CU_ASSERT_STRING_EQUAL(findings.items[0].rule, "stack-warn");
        CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_WARNING);
        CU_ASSERT_PTR_NOT_NULL(
            strstr(findings.items[0].message,
                   layout_arena_printf(&arena, ", %s of the budget of ", cases[i].percents)));
    }
}

static void test_level(void)
{
    struct layout_report *report;

    (void)one_function(&report, 500);
    CU_ASSERT_EQUAL(
        check_by(report, (struct layout_budget_rules){true, 1, 0, LAYOUT_WARNING}).items[0].level,
        LAYOUT_WARNING);
}

/* The largest are told wherever they stand, and only what can be changed.  */
static void test_blamed_kinds(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 500);
    struct layout_slot slots[] = {
        {.kind = LAYOUT_SLOT_RETURN_ADDRESS, .size = 300},
        {.kind = LAYOUT_SLOT_PARAMETER, .name = "p", .size = 10},
        {.kind = LAYOUT_SLOT_PARAMETER, .name = "passed", .size = 400, .of_caller = true},
        {.kind = LAYOUT_SLOT_SAVED_REGISTER, .name = "rbx", .size = 200},
        {.kind = LAYOUT_SLOT_OUTGOING, .size = 20},
        {.kind = LAYOUT_SLOT_PADDING, .size = 200},
        {.kind = LAYOUT_SLOT_TEMPORARY, .size = 30, .inlined_from = "g"},
        {.kind = LAYOUT_SLOT_SPILL, .size = 200},
        {.kind = LAYOUT_SLOT_CANARY, .size = 200}};
    struct layout_findings findings;

    function->frame.slots = slots;
    function->frame.slot_count = sizeof slots / sizeof *slots;
    findings = check(report, 100);
    CU_ASSERT_EQUAL_FATAL(findings.count, 4);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message,
                           "a temporary takes 30 bytes of it; inlined from 'g'");
    CU_ASSERT_STRING_EQUAL(findings.items[2].message, "arguments of calls take 20 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[3].message, "'p' takes 10 bytes of it");
}

/* What one variable would free, and what it shares with others it would not.  */
static void test_without(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 4208);
    struct layout_slot slots[] = {
        {.name = "word", .size = 64, .place = {"net.c", 13, 1, 1}},
        {.name = "buf", .size = 4096, .place = {"net.c", 12, 1, 1}, .id = 1},
        {.name = "other", .size = 3000, .place = {"net.c", 14, 1, 1}, .shares = 1}};

    function->frame.slots = slots;
    function->frame.slot_count = 2;
    CU_ASSERT_STRING_EQUAL(check(report, 1024).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 1024; "
                           "without 'buf' (4096 bytes, net.c:12) it is 112");
    CU_ASSERT_STRING_EQUAL(check(report, 111).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 111");
    function->frame.slot_count = 3;
    CU_ASSERT_STRING_EQUAL(check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000; "
                           "without 'buf' (4096 bytes, net.c:12) it is 3112");
    CU_ASSERT_STRING_EQUAL(check(report, 4000).items[2].message,
                           "'other' takes 3000 bytes of it, the same as 'buf'");
    CU_ASSERT_STRING_EQUAL(check(report, 1024).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 1024");
    report->unit.machine.stack_align = 16;
    CU_ASSERT_STRING_EQUAL(check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000; "
                           "without 'buf' (4096 bytes, net.c:12) it is 3120");
    slots[1].size = 100000;
    CU_ASSERT_STRING_EQUAL(check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000");
}

static void test_dynamics(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 0);
    struct layout_dynamic dynamics[] = {
        {.name = "fine", .has_bound = true, .bound = 16},
        {.name = "v", .place = {"f.c", 4, 7, 9}},
        {.has_bound = true, .bound = 32, .loop = true, .place = {"f.c", 5, 7, 9}}};
    struct layout_findings findings;

    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    function->frame.has_extent = false;
    function->dynamics = dynamics;
    function->dynamic_count = 3;
    findings = check(report, 1024);
    CU_ASSERT_EQUAL_FATAL(findings.count, 4);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'v' has no bound");
    CU_ASSERT_EQUAL(findings.items[1].place.line, 4);
    CU_ASSERT_STRING_EQUAL(
        findings.items[2].message,
        "an allocation on the stack takes up to 32 bytes each time, in a loop without a bound");
    CU_ASSERT_FALSE(findings.items[2].has_value);
    CU_ASSERT_STRING_EQUAL(findings.items[3].message, "'fine' takes up to 16 bytes of it");
    CU_ASSERT_EQUAL(findings.items[3].value, 16);
}

/* Of a frame with a bound they are parts like slots, told by their sizes.  */
static void test_bounded_dynamics(void)
{
    struct layout_report *report;
    struct layout_function *function = one_function(&report, 1200);
    struct layout_slot slots[] = {{.name = "word", .size = 64}, {.name = "line", .size = 100}};
    struct layout_dynamic dynamics[] = {
        {.has_bound = true, .bound = 80, .place = {"f.c", 3, 2, 9}},
        {.name = "none", .has_bound = true, .bound = 0},
        {.name = "v", .has_bound = true, .bound = 912, .loop = true, .place = {"f.c", 4, 7, 9}}};
    struct layout_findings findings;

    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    function->frame.slots = slots;
    function->frame.slot_count = 2;
    function->dynamics = dynamics;
    function->dynamic_count = 3;
    findings = check(report, 300);
    CU_ASSERT_EQUAL_FATAL(findings.count, 4);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "stack frame of 'f' can take 1200 bytes, over the budget of 300; "
                           "without 'v' (up to 912 bytes, f.c:4) it is 288");
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'v' takes up to 912 bytes of it");
    CU_ASSERT_EQUAL(findings.items[1].place.line, 4);
    CU_ASSERT_STRING_EQUAL(findings.items[2].message, "'line' takes 100 bytes of it");
    CU_ASSERT_STRING_EQUAL(findings.items[3].message,
                           "an allocation on the stack takes up to 80 bytes of it");
    dynamics[2].bound = 96;
    function->frame.extent = 384;
    function->frame.slot_count = 1;
    dynamics[0].bound = 112;
    CU_ASSERT_STRING_EQUAL(check(report, 300).items[0].message,
                           "stack frame of 'f' can take 384 bytes, over the budget of 300; "
                           "without an allocation on the stack (up to 112 bytes, f.c:3) it is 272");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a frame up to the budget is none", test_within},
        {"a frame over the budget is an error", test_over},
        {"the extent is held against the budget", test_extent_counts},
        {"the largest variables are noted", test_notes},
        {"variables of no size are not noted", test_empty_slots},
        {"a frame without a bound is over any budget", test_unbounded},
        {"a frame that is known in part is over any budget", test_partly_known},
        {"an unknown frame is over any budget", test_unknown},
        {"a clone is told from its source function", test_clone},
        {"a budget of its own comes first", test_own},
        {"what is close is warned of", test_warning},
        {"findings are of the level asked for", test_level},
        {"only what can be changed is blamed", test_blamed_kinds},
        {"what alone would bring it under is named", test_without},
        {"allocations without a bound are noted", test_dynamics},
        {"allocations with a bound are told like slots", test_bounded_dynamics},
        {"findings keep the order of functions", test_several},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("checks", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
