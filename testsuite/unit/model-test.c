/* The model's memory and its lists.  What no member covers is hole-test.c's.  */

#include "harness.h"

#include <setjmp.h>
#include <signal.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/model/strings.h"

static jmp_buf exhausted_jump;
static size_t exhausted_size;

static void exhausted(size_t size)
{
    exhausted_size = size;
    longjmp(exhausted_jump, 1);
}

static void test_arena_alloc(void)
{
    struct layout_arena arena;
    unsigned char *last = NULL;

    layout_arena_init(&arena, exhausted);
    CU_ASSERT_EQUAL(arena.taken, 0);
    for (size_t size = 0; size < 3000; size += 7) {
        unsigned char *object = layout_arena_alloc(&arena, size);
        size_t zeros = 0;

        CU_ASSERT_PTR_NOT_NULL_FATAL(object);
        CU_ASSERT_PTR_NOT_EQUAL(object, last);
        CU_ASSERT_EQUAL((uintptr_t)object % alignof(max_align_t), 0);
        while (zeros < size && object[zeros] == 0)
            zeros++;
        CU_ASSERT_EQUAL(zeros, size);
        /* What a neighbour would find if objects overlapped.  */
        memset(object, 0xFF, size);
        last = object;
    }
    layout_arena_done(&arena);
}

static void test_arena_large(void)
{
    struct layout_arena arena;
    size_t taken;
    char *small, *large, *next;

    layout_arena_init(&arena, exhausted);
    small = layout_arena_alloc(&arena, 16);
    taken = arena.taken;
    large = layout_arena_alloc(&arena, 1000000);
    memset(large, 0xFF, 1000000);
    CU_ASSERT(arena.taken >= taken + 1000000);
    CU_ASSERT(arena.taken < taken + 1001000);
    /* The block of the small one is still in use.  */
    taken = arena.taken;
    next = layout_arena_alloc(&arena, 16);
    CU_ASSERT_EQUAL(arena.taken, taken);
    CU_ASSERT_PTR_EQUAL(next, small + 16);
    CU_ASSERT_EQUAL(*next, 0);
    layout_arena_done(&arena);

    CU_ASSERT_EQUAL(arena.taken, 0);
    CU_ASSERT_PTR_NULL(arena.blocks);
    large = layout_arena_alloc(&arena, 1000000);
    CU_ASSERT_EQUAL(large[999999], 0);
    layout_arena_done(&arena);
    layout_arena_done(&arena);
}

static void test_arena_exhausted(void)
{
    static const size_t sizes[] = {SIZE_MAX, SIZE_MAX - 15, (size_t)PTRDIFF_MAX + 1};
    struct layout_arena arena;

    layout_arena_init(&arena, exhausted);
    for (volatile size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        exhausted_size = 0;
        if (setjmp(exhausted_jump) == 0)
            CU_ASSERT_PTR_NULL(layout_arena_alloc(&arena, sizes[i]));
        CU_ASSERT_EQUAL(exhausted_size, sizes[i]);
    }
    exhausted_size = 0;
    if (setjmp(exhausted_jump) == 0)
        CU_ASSERT_PTR_NULL(layout_arena_array(&arena, SIZE_MAX / 8 + 2, 8));
    CU_ASSERT_NOT_EQUAL(exhausted_size, 0);
    layout_arena_done(&arena);
}

static void test_arena_aborts(void)
{
    pid_t child = fork();
    int status;

    CU_ASSERT_FATAL(child >= 0);
    if (child == 0) {
        struct layout_arena arena;

        layout_arena_init(&arena, NULL);
        layout_arena_alloc(&arena, SIZE_MAX);
        _exit(0);
    }
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT(WIFSIGNALED(status));
    CU_ASSERT_EQUAL(WTERMSIG(status), SIGABRT);
}

static void test_arena_text(void)
{
    struct layout_arena arena;
    char source[] = "one two";
    char expected[2001];
    const char *text;

    layout_arena_init(&arena, exhausted);
    text = layout_arena_text(&arena, source, 3);
    memset(source, '-', sizeof source - 1);
    CU_ASSERT_STRING_EQUAL(text, "one");
    CU_ASSERT_STRING_EQUAL(layout_arena_text(&arena, NULL, 0), "");

    CU_ASSERT_STRING_EQUAL(layout_arena_printf(&arena, "%s", ""), "");
    CU_ASSERT_STRING_EQUAL(layout_arena_join(&arena, "", "a", "", "bc", NULL), "abc");
    CU_ASSERT_STRING_EQUAL(layout_arena_join(&arena, "", NULL), "");
    memset(expected, 'x', 2000);
    expected[2000] = '\0';
    text = layout_arena_printf(&arena, "%s%d", expected, 42);
    CU_ASSERT_EQUAL(strlen(text), 2002);
    CU_ASSERT_EQUAL(strncmp(text, expected, 2000), 0);
    CU_ASSERT_STRING_EQUAL(text + 2000, "42");
    layout_arena_done(&arena);
}

static void test_arena_grow(void)
{
    struct layout_arena arena;
    unsigned *numbers = NULL;
    size_t moves = 0;

    layout_arena_init(&arena, exhausted);
    for (unsigned i = 0; i < 5000; i++) {
        unsigned *before = numbers;
        unsigned *neighbour;

        numbers = layout_arena_grow(&arena, numbers, i, sizeof *numbers);
        moves += numbers != before;
        CU_ASSERT_EQUAL(numbers[i], 0);
        numbers[i] = i + 1;
        /* Something else of the arena, which an array grown too little would overwrite.  */
        neighbour = layout_arena_alloc(&arena, sizeof *neighbour);
        CU_ASSERT_EQUAL(*neighbour, 0);
        *neighbour = UINT32_MAX;
    }
    for (unsigned i = 0; i < 5000; i++)
        CU_ASSERT_EQUAL(numbers[i], i + 1);
    /* 4, 8, 16, ... 8192 */
    CU_ASSERT_EQUAL(moves, 12);
    layout_arena_done(&arena);
}

static void test_strings(void)
{
    static const char *kept[20000];
    struct layout_arena arena;
    struct layout_strings strings;
    char text[32] = "";

    layout_arena_init(&arena, exhausted);
    layout_strings_init(&strings, &arena);
    CU_ASSERT_PTR_NULL(layout_strings_keep(&strings, NULL));
    CU_ASSERT_EQUAL(strings.count, 0);
    CU_ASSERT_STRING_EQUAL(layout_strings_keep(&strings, ""), "");
    CU_ASSERT_PTR_EQUAL(layout_strings_keep(&strings, text), layout_strings_keep(&strings, ""));
    for (size_t i = 0; i < 20000; i++) {
        snprintf(text, sizeof text, "name%zu", i);
        kept[i] = layout_strings_keep(&strings, text);
    }
    CU_ASSERT_EQUAL(strings.count, 20001);
    for (size_t i = 0; i < 20000; i++) {
        snprintf(text, sizeof text, "name%zu", i);
        CU_ASSERT_STRING_EQUAL(kept[i], text);
        CU_ASSERT_PTR_EQUAL(layout_strings_keep(&strings, text), kept[i]);
        CU_ASSERT_PTR_NOT_EQUAL(kept[i], text);
    }
    CU_ASSERT_EQUAL(strings.count, 20001);
    layout_arena_done(&arena);
}

static void test_report_new(void)
{
    struct layout_type *types[100];
    struct layout_arena arena;
    struct layout_report *report;

    layout_arena_init(&arena, exhausted);
    report = layout_report_new(&arena);
    CU_ASSERT_PTR_EQUAL(report->arena, &arena);
    CU_ASSERT(report->type_count == 0 && report->function_count == 0);
    CU_ASSERT(report->variable_count == 0 && report->findings.count == 0);
    for (uint32_t i = 0; i < 100; i++) {
        types[i] = layout_report_add_type(report);
        CU_ASSERT_EQUAL(types[i]->id, i + 1);
        CU_ASSERT_EQUAL(types[i]->member_count, 0);
        layout_report_add_function(report)->order = i;
        layout_report_add_variable(report)->order = i;
        layout_findings_add(&report->findings, &arena)->value = i;
    }
    CU_ASSERT(report->type_count == 100 && report->function_count == 100);
    CU_ASSERT(report->variable_count == 100 && report->findings.count == 100);
    for (uint32_t i = 0; i < 100; i++) {
        CU_ASSERT_PTR_EQUAL(report->types[i], types[i]);
        CU_ASSERT_EQUAL(report->functions[i]->order, i);
        CU_ASSERT_EQUAL(report->variables[i]->order, i);
        CU_ASSERT_EQUAL(report->findings.items[i].value, i);
    }
    layout_arena_done(&arena);
}

static void test_report_take_back(void)
{
    struct layout_type *types[5];
    struct layout_type stranger = {.id = 3};
    struct layout_arena arena;
    struct layout_report *report;

    layout_arena_init(&arena, exhausted);
    report = layout_report_new(&arena);
    for (uint32_t i = 0; i < 5; i++)
        types[i] = layout_report_add_type(report);
    layout_report_take_back_type(report, &stranger);
    CU_ASSERT_EQUAL(report->type_count, 5);
    layout_report_take_back_type(report, types[1]);
    layout_report_take_back_type(report, types[4]);
    CU_ASSERT_EQUAL_FATAL(report->type_count, 3);
    CU_ASSERT(report->types[0] == types[0] && types[0]->id == 1);
    CU_ASSERT(report->types[1] == types[2] && types[2]->id == 2);
    CU_ASSERT(report->types[2] == types[3] && types[3]->id == 3);
    CU_ASSERT_EQUAL(layout_report_add_type(report)->id, 4);
    CU_ASSERT(report->types[2] == types[3] && report->type_count == 4);
    layout_arena_done(&arena);
}

static void test_report_sort(void)
{
    static const int64_t orders[] = {5, INT64_MAX, -1, 5, INT64_MIN, 0, 5};
    static const char *const symbols[] = {"b", "z", "m", "a.part.0", "y", "x", NULL};
    static const size_t expected[] = {4, 2, 5, 6, 3, 0, 1};
    struct layout_arena arena;
    struct layout_report *report;

    layout_arena_init(&arena, exhausted);
    report = layout_report_new(&arena);
    layout_report_sort(report);
    CU_ASSERT_EQUAL(report->function_count, 0);
    for (size_t i = 0; i < 7; i++) {
        struct layout_function *function = layout_report_add_function(report);
        struct layout_variable *variable = layout_report_add_variable(report);

        function->order = variable->order = orders[i];
        function->symbol = variable->symbol = symbols[i];
    }
    layout_report_sort(report);
    for (size_t i = 0; i < 7; i++) {
        CU_ASSERT_EQUAL(report->functions[i]->order, orders[expected[i]]);
        CU_ASSERT_PTR_EQUAL(report->functions[i]->symbol, symbols[expected[i]]);
        CU_ASSERT_EQUAL(report->variables[i]->order, orders[expected[i]]);
        CU_ASSERT_PTR_EQUAL(report->variables[i]->symbol, symbols[expected[i]]);
    }
    layout_arena_done(&arena);
}

static void test_sections(void)
{
    static const struct {
        const char *section;
        uint64_t size;
    } variables[] = {{".data", 8}, {".bss", 4},   {NULL, 99},    {".data", 1},
                     {".bss", 0},  {"COMMON", 7}, {".bss.x", 1}, {".data", 3}};
    static const struct layout_section expected[] = {
        {".bss", 4, 2}, {".bss.x", 1, 1}, {".data", 12, 3}, {"COMMON", 7, 1}};
    struct layout_section *sections;
    struct layout_arena arena;
    struct layout_report *report;
    size_t count = 99;

    layout_arena_init(&arena, exhausted);
    report = layout_report_new(&arena);
    layout_report_sections(report, &arena, &count);
    CU_ASSERT_EQUAL(count, 0);
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        struct layout_variable *variable = layout_report_add_variable(report);

        variable->section = variables[i].section;
        variable->size = variables[i].size;
    }
    sections = layout_report_sections(report, &arena, &count);
    CU_ASSERT_EQUAL_FATAL(count, sizeof expected / sizeof *expected);
    for (size_t i = 0; i < count; i++) {
        CU_ASSERT_STRING_EQUAL(sections[i].name, expected[i].name);
        CU_ASSERT_EQUAL(sections[i].size, expected[i].size);
        CU_ASSERT_EQUAL(sections[i].count, expected[i].count);
    }
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"objects of the arena are zero, aligned and apart", test_arena_alloc},
        {"a large object does not end the block in use", test_arena_large},
        {"a size that cannot be had is told", test_arena_exhausted},
        {"with nobody to tell the process aborts", test_arena_aborts},
        {"texts are copies", test_arena_text},
        {"an array grows and keeps what it holds", test_arena_grow},
        {"equal strings are one", test_strings},
        {"items of a report keep their address", test_report_new},
        {"a type taken back leaves no gap", test_report_take_back},
        {"functions and variables are sorted by definition", test_report_sort},
        {"variables add up by section", test_sections},
    };

    return unit_main("model", tests, sizeof tests / sizeof *tests);
}
