/* What is said to blame where a frame is over its budget.  */

#include "harness.h"

#include "budget-sample.h"

static void test_notes(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 4200);
    struct layout_slot slots[] = {{.name = "buf", .size = 4096, .place = {"f.c", 4, 7, 43}},
                                  {.name = NULL, .size = 64, .place = {NULL, 0, 0, 0}},
                                  {.name = "n", .size = 8, .place = {"f.h", 9, 2, 44}},
                                  {.name = "m", .size = 8, .place = {"f.c", 5, 7, 45}}};
    struct layout_findings findings;

    function->symbol = "f_symbol";
    function->place = (struct layout_place){"f.c", 3, 6, 42};
    function->frame.slots = slots;
    function->frame.slot_count = 4;
    findings = budget_check(report, 100);
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
    struct layout_function *function = budget_function(&report, 4200);
    struct layout_slot slots[] = {{.name = "none", .size = 0, .place = {"f.c", 1, 1, 1}},
                                  {.name = "buf", .size = 16, .place = {"f.c", 2, 1, 2}},
                                  {.name = "empty", .size = 0, .place = {"f.c", 3, 1, 3}}};
    struct layout_findings findings;

    function->frame.slots = slots;
    function->frame.slot_count = 3;
    findings = budget_check(report, 100);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_STRING_EQUAL(findings.items[1].message, "'buf' takes 16 bytes of it");
}

/* The largest are told wherever they stand, and only what can be changed.  */
static void test_blamed_kinds(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 500);
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
    findings = budget_check(report, 100);
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
    struct layout_function *function = budget_function(&report, 4208);
    struct layout_slot slots[] = {
        {.name = "word", .size = 64, .place = {"net.c", 13, 1, 1}},
        {.name = "buf", .size = 4096, .place = {"net.c", 12, 1, 1}, .id = 1},
        {.name = "other", .size = 3000, .place = {"net.c", 14, 1, 1}, .shares = 1}};

    function->frame.slots = slots;
    function->frame.slot_count = 2;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 1024).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 1024; "
                           "without 'buf' (4096 bytes, net.c:12) it is 112");
    CU_ASSERT_STRING_EQUAL(budget_check(report, 111).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 111");
    function->frame.slot_count = 3;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000; "
                           "without 'buf' (4096 bytes, net.c:12) it is 3112");
    CU_ASSERT_STRING_EQUAL(budget_check(report, 4000).items[2].message,
                           "'other' takes 3000 bytes of it, the same as 'buf'");
    CU_ASSERT_STRING_EQUAL(budget_check(report, 1024).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 1024");
    report->unit.machine.stack_align = 16;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000; "
                           "without 'buf' (4096 bytes, net.c:12) it is 3120");
    slots[1].size = 100000;
    CU_ASSERT_STRING_EQUAL(budget_check(report, 4000).items[0].message,
                           "stack frame of 'f' can take 4208 bytes, over the budget of 4000");
}

static void test_dynamics(void)
{
    struct layout_report *report;
    struct layout_function *function = budget_function(&report, 0);
    struct layout_dynamic dynamics[] = {
        {.name = "fine", .has_bound = true, .bound = 16},
        {.name = "v", .place = {"f.c", 4, 7, 9}},
        {.has_bound = true, .bound = 32, .loop = true, .place = {"f.c", 5, 7, 9}}};
    struct layout_findings findings;

    function->frame.kind = LAYOUT_FRAME_DYNAMIC;
    function->frame.has_extent = false;
    function->dynamics = dynamics;
    function->dynamic_count = 3;
    findings = budget_check(report, 1024);
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
    struct layout_function *function = budget_function(&report, 1200);
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
    findings = budget_check(report, 300);
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
    CU_ASSERT_STRING_EQUAL(budget_check(report, 300).items[0].message,
                           "stack frame of 'f' can take 384 bytes, over the budget of 300; "
                           "without an allocation on the stack (up to 112 bytes, f.c:3) it is 272");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"the largest variables are noted", test_notes},
        {"variables of no size are not noted", test_empty_slots},
        {"only what can be changed is blamed", test_blamed_kinds},
        {"what alone would bring it under is named", test_without},
        {"allocations without a bound are noted", test_dynamics},
        {"allocations with a bound are told like slots", test_bounded_dynamics},
    };
    int status;

    layout_arena_init(&budget_arena, NULL);
    status = unit_main("blame", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&budget_arena);
    return status;
}
