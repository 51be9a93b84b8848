/* Depth budgets: under, over, or not to be told and why.  */

#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/checks/depth.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"

static struct layout_arena arena;
static struct layout_report *report;

static void begin(void)
{
    layout_arena_init(&arena, NULL);
    report = layout_report_new(&arena);
}

static struct layout_function *add_function(const char *name, uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = name;
    function->frame =
        (struct layout_frame){.known = true, .size = extent, .has_extent = true, .extent = extent};
    return function;
}

static struct layout_function *add_entry(const char *name, uint64_t extent, uint64_t depth)
{
    struct layout_function *function = add_function(name, extent);

    function->limits.has_depth = true;
    function->limits.depth = depth;
    return function;
}

static void add_call(struct layout_function *function, const char *callee, bool tail)
{
    struct layout_call *call;

    function->calls =
        layout_arena_grow(&arena, function->calls, function->call_count, sizeof *function->calls);
    call = &function->calls[function->call_count++];
    call->callee = callee;
    call->tail = tail;
}

static void add_alias(struct layout_function *function, const char *symbol)
{
    function->aliases = layout_arena_grow(&arena, function->aliases, function->alias_count,
                                          sizeof *function->aliases);
    function->aliases[function->alias_count++].symbol = symbol;
}

static struct layout_findings check(void)
{
    struct layout_findings findings = {NULL, 0};

    layout_depth_check(report, LAYOUT_ERROR, &arena, &findings);
    return findings;
}

static void expect(const struct layout_function *entry, enum layout_depth_answer answer,
                   uint64_t depth)
{
    CU_ASSERT_EQUAL(entry->limits.answer, answer);
    CU_ASSERT_EQUAL(entry->limits.seen_depth, depth);
}

static void test_under(void)
{
    struct layout_function *entry, *left, *shared;

    begin();
    entry = add_entry("entry", 16, 96);
    left = add_function("left", 32);
    (void)add_function("right", 48);
    shared = add_function("shared", 48);
    add_call(entry, "left", false);
    add_call(entry, "right", false);
    add_call(entry, "shared", false);
    add_call(left, "shared", false);
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 96);
    CU_ASSERT_EQUAL(left->limits.answer, LAYOUT_DEPTH_UNASKED);
    CU_ASSERT_EQUAL(shared->limits.answer, LAYOUT_DEPTH_UNASKED);
    layout_arena_done(&arena);
}

static void test_over(void)
{
    struct layout_function *entry, *left;
    struct layout_findings findings;

    begin();
    entry = add_entry("entry", 16, 95);
    left = add_function("left", 32);
    (void)add_function("deep", 48);
    add_call(entry, "left", false);
    add_call(left, "deep", false);
    findings = check();
    expect(entry, LAYOUT_DEPTH_OVER, 96);
    CU_ASSERT_EQUAL_FATAL(findings.count, 2);
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_STRING_EQUAL(findings.items[0].rule, "stack-depth");
    CU_ASSERT_EQUAL(findings.items[0].value, 96);
    CU_ASSERT_EQUAL(findings.items[0].limit, 95);
    CU_ASSERT_STRING_EQUAL(
        findings.items[0].message,
        "'entry' and what it calls can take 96 bytes of stack, over its depth budget of 95");
    CU_ASSERT_EQUAL(findings.items[1].level, LAYOUT_NOTE);
    CU_ASSERT_STRING_EQUAL(
        findings.items[1].message,
        "the deepest path that can be seen is 'entry' (16) -> 'left' (32) -> 'deep' (48)");
    layout_arena_done(&arena);
}

/* A sibling call takes the caller's frame away: the deeper of the two counts, not the sum.  */
static void test_sibling(void)
{
    struct layout_function *entry, *middle;
    struct layout_findings findings;

    begin();
    entry = add_entry("entry", 16, 100);
    middle = add_function("middle", 64);
    (void)add_function("last", 48);
    (void)add_function("longer", 96);
    add_call(entry, "middle", false);
    add_call(middle, "last", true);
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 80);
    add_call(middle, "longer", true);
    findings = check();
    expect(entry, LAYOUT_DEPTH_OVER, 112);
    CU_ASSERT_STRING_EQUAL(
        findings.items[1].message,
        "the deepest path that can be seen is 'entry' (16) -> 'middle' -> 'longer' (96)");
    layout_arena_done(&arena);
}

/* A circle of sibling calls takes one frame at a time.  */
static void test_sibling_circle(void)
{
    struct layout_function *entry, *even, *odd;

    begin();
    entry = add_entry("entry", 16, 100);
    even = add_function("even", 32);
    odd = add_function("odd", 48);
    add_call(entry, "even", false);
    add_call(even, "odd", true);
    add_call(odd, "even", true);
    add_call(odd, "odd", true);
    add_call(even, "leaf", false);
    (void)add_function("leaf", 24);
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 16 + 32 + 24);
    layout_arena_done(&arena);
}

static void expect_reason(const struct layout_function *entry, uint64_t depth, const char *reason)
{
    struct layout_findings findings = check();
    const char *message = layout_arena_printf(
        &arena,
        "how much stack '%s' and what it calls take cannot be told, because %s; what can be seen "
        "is %lu bytes of its depth budget of 1000",
        entry->name, reason, (unsigned long)depth);

    expect(entry, LAYOUT_DEPTH_UNKNOWN, depth);
    CU_ASSERT_EQUAL_FATAL(findings.count, 3);
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_WARNING);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message, message);
    CU_ASSERT_STRING_EQUAL(findings.items[2].message, reason);
    CU_ASSERT_EQUAL(findings.items[2].level, LAYOUT_NOTE);
}

static void test_elsewhere(void)
{
    struct layout_function *entry, *other;

    begin();
    entry = add_entry("entry", 16, 1000);
    other = add_function("other", 40);
    add_call(entry, "other", false);
    add_call(other, "puts", true);
    add_call(entry, "puts", false);
    expect_reason(entry, 56, "'entry' calls 'puts', whose code is not here");
    layout_arena_done(&arena);
}

static void test_alias(void)
{
    struct layout_function *entry, *called;

    begin();
    entry = add_entry("entry", 16, 96);
    called = add_function("called", 32);
    add_alias(called, "also");
    add_alias(called, "another");
    add_call(entry, "another", false);
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 48);
    layout_arena_done(&arena);
}

static void test_pointer(void)
{
    struct layout_function *entry;

    begin();
    entry = add_entry("entry", 16, 1000);
    add_call(entry, NULL, false);
    expect_reason(entry, 16, "'entry' calls through a pointer");
    layout_arena_done(&arena);
}

/* What is within the caller's extent is in no doubt, not even where the unit has such a function.
 */
static void test_within_extent(void)
{
    struct layout_function *entry;

    begin();
    entry = add_entry("entry", 112, 112);
    (void)add_function("__riscv_save_2", 64);
    add_call(entry, "__riscv_save_2", false);
    add_call(entry, "__riscv_restore_2", true);
    entry->calls[0].within_extent = entry->calls[1].within_extent = true;
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 112);
    layout_arena_done(&arena);
}

static void test_descriptor(void)
{
    struct layout_function *entry;
    struct layout_findings findings;

    begin();
    entry = add_entry("entry", 16, 96);
    add_call(entry, NULL, false);
    entry->calls[0].tls_descriptor = true;
    findings = check();
    expect(entry, LAYOUT_DEPTH_UNKNOWN, 16);
    CU_ASSERT_EQUAL_FATAL(findings.count, 3);
    CU_ASSERT_PTR_NOT_NULL(strstr(findings.items[0].message,
                                  "because 'entry' calls the resolver of "
                                  "a thread-local variable;"));
    layout_arena_done(&arena);
}

static void test_frames(void)
{
    struct layout_function *entry, *grows;

    begin();
    entry = add_entry("entry", 16, 1000);
    grows = add_function("grows", 40);
    grows->frame.kind = LAYOUT_FRAME_DYNAMIC;
    grows->frame.has_extent = false;
    grows->frame.red_zone = 8;
    add_call(entry, "grows", false);
    expect_reason(entry, 64, "the frame of 'grows' has no bound");
    grows->frame.known = false;
    expect_reason(entry, 16, "the frame of 'grows' is not known");
    layout_arena_done(&arena);
}

static void test_recursion(void)
{
    struct layout_function *entry, *one, *two, *three;

    begin();
    entry = add_entry("entry", 16, 1000);
    add_call(entry, "one", false);
    one = add_function("one", 20);
    two = add_function("two", 30);
    three = add_function("three", 10);
    add_call(one, "two", true);
    add_call(two, "three", false);
    add_call(three, "one", true);
    expect_reason(entry, 46, "the calls 'two' -> 'three' -> 'one' -> 'two' go in a circle");
    layout_arena_done(&arena);

    begin();
    entry = add_entry("entry", 16, 1000);
    add_call(entry, "entry", false);
    expect_reason(entry, 16, "'entry' calls itself");
    layout_arena_done(&arena);
}

/* What is over is over, whatever else cannot be seen.  */
static void test_at_least(void)
{
    struct layout_function *entry;
    struct layout_findings findings;

    begin();
    entry = add_entry("entry", 2000, 1000);
    add_call(entry, NULL, false);
    add_call(entry, "puts", false);
    findings = check();
    expect(entry, LAYOUT_DEPTH_OVER, 2000);
    CU_ASSERT_EQUAL_FATAL(findings.count, 4);
    CU_ASSERT_EQUAL(findings.items[0].level, LAYOUT_ERROR);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "'entry' and what it calls take at least 2000 bytes of stack, over its "
                           "depth budget of 1000");
    layout_arena_done(&arena);
}

/* A chain far deeper than the checker's own stack.  */
static void test_long_chain(void)
{
    struct layout_function *entry;
    char *names;

    begin();
    entry = add_entry("entry", 1, 1000000);
    names = layout_arena_array(&arena, 100000, 8);
    for (int i = 0; i < 100000; i++) {
        char *name = names + 8 * i;

        (void)sprintf(name, "f%d", i);
        add_call(report->functions[report->function_count - 1], name, false);
        (void)add_function(name, 1);
    }
    CU_ASSERT_EQUAL(check().count, 0);
    expect(entry, LAYOUT_DEPTH_UNDER, 100001);
    layout_arena_done(&arena);
}

/* The deepest path from NODE by trying all, which is what the answer must be without circles.  */
static uint64_t try_all(const struct layout_function *function)
{
    uint64_t deepest = function->frame.extent;

    for (size_t i = 0; i < function->call_count; i++) {
        const struct layout_call *call = &function->calls[i];
        size_t index = (size_t)(call->callee[0] - 'a');
        uint64_t depth = try_all(report->functions[index]);

        if (!call->tail)
            depth += function->frame.extent;
        if (depth > deepest)
            deepest = depth;
    }
    return deepest;
}

static void test_random(void)
{
    static const char *const names[] = {"a", "b", "c", "d", "e", "f", "g", "h"};

    srand(1);
    for (int round = 0; round < 2000; round++) {
        begin();
        for (int i = 0; i < 8; i++)
            (void)add_entry(names[i], (uint64_t)(rand() % 90), 100000);
        for (int i = 0; i < 8; i++)
            for (int j = i + 1; j < 8; j++)
                if (rand() % 3 == 0)
                    add_call(report->functions[i], names[j], rand() % 2 == 0);
        CU_ASSERT_EQUAL(check().count, 0);
        for (int i = 0; i < 8; i++)
            expect(report->functions[i], LAYOUT_DEPTH_UNDER, try_all(report->functions[i]));
        layout_arena_done(&arena);
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"the deepest path is under", test_under},
        {"the deepest path is over, and told", test_over},
        {"a sibling call takes its caller's place", test_sibling},
        {"a circle of sibling calls is no recursion", test_sibling_circle},
        {"code that is elsewhere cannot be seen", test_elsewhere},
        {"an alias is the function itself", test_alias},
        {"a call through a pointer cannot be seen", test_pointer},
        {"what is within the extent is no doubt", test_within_extent},
        {"the resolver of a thread-local variable cannot be seen", test_descriptor},
        {"a frame without a bound has none", test_frames},
        {"recursion is named", test_recursion},
        {"what is over is an error with things unseen", test_at_least},
        {"a long chain takes no stack", test_long_chain},
        {"random graphs have the depth that trying all gives", test_random},
    };

    return unit_main("depth", tests, sizeof tests / sizeof *tests);
}
