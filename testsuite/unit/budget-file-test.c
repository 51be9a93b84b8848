/* Files of budgets: what is taken in, what is refused and how, and whom it is given to.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "../../plugin/checks/assign.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/options/budget-file.h"
#include "scratch.h"

static struct layout_arena arena;

static struct layout_budget_file parse(const char *text)
{
    struct layout_budget_file file = {NULL, NULL, 0};
    const char *message = NULL;

    CU_ASSERT_EQUAL(layout_budget_file_parse("b", text, strlen(text), &arena, &file, &message), 0);
    CU_ASSERT_PTR_NULL(message);
    CU_ASSERT_STRING_EQUAL(file.path, "b");
    return file;
}

static void expect_line(const struct layout_budget_file *file, size_t index, const char *pattern,
                        uint64_t bytes, const char *reason, uint32_t number)
{
    const struct layout_budget_line *line = &file->lines[index];

    CU_ASSERT_FATAL(index < file->count);
    CU_ASSERT_STRING_EQUAL(line->pattern, pattern);
    CU_ASSERT_EQUAL(line->bytes, bytes);
    CU_ASSERT_EQUAL(line->number, number);
    if (reason && line->reason)
        CU_ASSERT_STRING_EQUAL(line->reason, reason);
    CU_ASSERT_EQUAL(line->reason != NULL, reason != NULL);
}

static void test_lines(void)
{
    struct layout_budget_file file = parse("# all of it\n"
                                           "\n"
                                           "main 512\n"
                                           "  \t \n"
                                           "\tnet.c:parse_*\t4k   holds a packet  \r\n"
                                           "  # indented\n"
                                           "log? 1M # no comment here");

    CU_ASSERT_EQUAL_FATAL(file.count, 3);
    expect_line(&file, 0, "main", 512, NULL, 3);
    expect_line(&file, 1, "net.c:parse_*", 4096, "holds a packet", 5);
    expect_line(&file, 2, "log?", 1048576, "# no comment here", 7);
}

static void test_byte_order_mark(void)
{
    struct layout_budget_file file = parse("\xEF\xBB\xBFmain 512\n\xEF\xBB\xBFlog 1k\n");

    CU_ASSERT_EQUAL_FATAL(file.count, 2);
    expect_line(&file, 0, "main", 512, NULL, 1);
    expect_line(&file, 1, "\xEF\xBB\xBFlog", 1024, NULL, 2);
}

static void test_empty(void)
{
    CU_ASSERT_EQUAL(parse("").count, 0);
    CU_ASSERT_EQUAL(parse("\n\n\n").count, 0);
    CU_ASSERT_EQUAL(parse("#").count, 0);
    CU_ASSERT_EQUAL(parse(" \t\r").count, 0);
}

static void refuse(const char *text, size_t size, const char *expected)
{
    struct layout_budget_file file = {"before", NULL, 7};
    const char *message = NULL;

    CU_ASSERT_EQUAL(layout_budget_file_parse("dir/b", text, size, &arena, &file, &message),
                    -EINVAL);
    CU_ASSERT_STRING_EQUAL(file.path, "before");
    CU_ASSERT_EQUAL(file.count, 7);
    CU_ASSERT_PTR_NOT_NULL_FATAL(message);
    CU_ASSERT_STRING_EQUAL(message, expected);
}

static void test_broken(void)
{
    static const struct {
        const char *text;
        const char *message;
    } cases[] = {
        {"main", "dir/b:1: expected a number of bytes after the pattern"},
        {"\n\nmain  \t\n", "dir/b:3: expected a number of bytes after the pattern"},
        {"main x\n", "dir/b:1: expected a number of bytes such as 512 or 4k after the pattern, "
                     "not 'x'"},
        {"a 1\nb 2\nc -3 d\n", "dir/b:3: expected a number of bytes such as 512 or 4k after the "
                               "pattern, not '-3'"},
        {"main 4kb\n", "dir/b:1: expected a number of bytes such as 512 or 4k after the pattern, "
                       "not '4kb'"},
        {"main 18446744073709551616", "dir/b:1: expected at most 18446744073709551615 bytes after "
                                      "the pattern, not '18446744073709551616'"},
        {"operator new 64\n", "dir/b:1: expected a number of bytes such as 512 or 4k after the "
                              "pattern, not 'new'"},
        {"main \xff\n", "dir/b:1: expected a number of bytes such as 512 or 4k after the pattern, "
                        "not '\xff'"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        refuse(cases[i].text, strlen(cases[i].text), cases[i].message);
    refuse("a 1\nma\0in 4\n", 12, "dir/b:2: expected text, not a null byte");
    refuse("# \0\n", 4, "dir/b:1: expected text, not a null byte");
}

/* Any bytes are a file or an error, and nothing else happens.  */
static void test_any_bytes(void)
{
    static const char alphabet[] = "a*[: \t\r\n#0194kKmM-\\";
    uint32_t state = 1;

    for (int round = 0; round < 20000; round++) {
        char text[24];
        struct layout_budget_file file = {NULL, NULL, 0};
        const char *message = NULL;
        int status;

        for (size_t i = 0; i < sizeof text; i++) {
            state = state * 1664525 + 1013904223;
            text[i] = state >> 28 ? alphabet[(state >> 16) % sizeof alphabet] : (char)(state >> 8);
        }
        status = layout_budget_file_parse("b", text, sizeof text, &arena, &file, &message);
        CU_ASSERT(status == 0 ? message == NULL : status == -EINVAL && !strncmp(message, "b:", 2));
        for (size_t i = 0; i < file.count; i++)
            CU_ASSERT(file.lines[i].pattern[0] != '\0' && file.lines[i].number > 0);
    }
}

static void test_read(void)
{
    struct layout_budget_file file = {NULL, NULL, 0};
    const char *message = NULL;
    FILE *stream;

    scratch_enter();
    stream = fopen("long", "w");
    CU_ASSERT_PTR_NOT_NULL_FATAL(stream);
    for (int i = 0; i < 5000; i++)
        (void)fprintf(stream, "function_%d %d because\n", i, i);
    (void)fclose(stream);
    CU_ASSERT_EQUAL(layout_budget_file_read("long", &arena, &file, &message), 0);
    CU_ASSERT_EQUAL_FATAL(file.count, 5000);
    expect_line(&file, 4999, "function_4999", 4999, "because", 5000);
    CU_ASSERT_EQUAL(layout_budget_file_read("none", &arena, &file, &message), -ENOENT);
    CU_ASSERT_STRING_EQUAL(message, "cannot read 'none': No such file or directory");
    CU_ASSERT_EQUAL(mkdir("folder", 0700), 0);
    CU_ASSERT_EQUAL(layout_budget_file_read("folder", &arena, &file, &message), -EISDIR);
    CU_ASSERT_STRING_EQUAL(message, "cannot read 'folder': Is a directory");
    CU_ASSERT_EQUAL(file.count, 5000);
    scratch_leave(2);
}

static struct layout_function *add_function(struct layout_report *report, const char *name,
                                            const char *symbol, const char *file)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = name;
    function->symbol = symbol;
    function->place.file = file;
    return function;
}

static void test_assign(void)
{
    struct layout_budget_file file = parse("src/*:read 100 by file\n"
                                           "read 200\n"
                                           "_ZN* 300\n"
                                           "item::w??k 400\n"
                                           "own 500\n"
                                           "read 600\n"
                                           "nobody 700\n");
    struct layout_report *report = layout_report_new(&arena);
    struct layout_function *deep = add_function(report, "read", "read", "src/a/b.c"),
                           *flat = add_function(report, "read", "read", "b.c"),
                           *made = add_function(report, "read", "read.1", NULL),
                           *method = add_function(report, "item::work", "_ZN4item4workEv", "i.cc"),
                           *own = add_function(report, "own", "own", "b.c"),
                           *none = add_function(report, "write", "write", "b.c");
    struct layout_findings findings = {NULL, 0};
    bool *used;

    own->limits.has_stack = true;
    own->limits.stack = 7;
    own->limits.from = "attribute";
    used = layout_budget_assign(report, &file, &arena);
    CU_ASSERT_EQUAL(deep->limits.stack, 100);
    CU_ASSERT_STRING_EQUAL(deep->limits.from, "b:1");
    CU_ASSERT_STRING_EQUAL(deep->limits.reason, "by file");
    CU_ASSERT_EQUAL(flat->limits.stack, 200);
    CU_ASSERT_PTR_NULL(flat->limits.reason);
    CU_ASSERT_EQUAL(made->limits.stack, 200);
    CU_ASSERT_EQUAL(method->limits.stack, 300);
    CU_ASSERT_EQUAL(own->limits.stack, 7);
    CU_ASSERT_STRING_EQUAL(own->limits.from, "attribute");
    CU_ASSERT_FALSE(none->limits.has_stack);

    layout_budget_tell_unused(&file, used, &arena, &findings);
    CU_ASSERT_EQUAL_FATAL(findings.count, 3);
    CU_ASSERT_STRING_EQUAL(findings.items[0].message,
                           "b:4: no function here is the first to match 'item::w??k'");
    CU_ASSERT_STRING_EQUAL(findings.items[1].message,
                           "b:6: no function here is the first to match 'read'");
    CU_ASSERT_EQUAL(findings.items[2].place.line, 7);
    CU_ASSERT_EQUAL(findings.items[2].level, LAYOUT_WARNING);
    CU_ASSERT_STRING_EQUAL(findings.items[2].rule, "budget-unused");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"lines, comments and reasons", test_lines},
        {"a mark of the byte order", test_byte_order_mark},
        {"a file without lines", test_empty},
        {"an error names file, line and what was expected", test_broken},
        {"any bytes are taken or refused", test_any_bytes},
        {"files are read, or why they cannot be", test_read},
        {"the first line that matches counts", test_assign},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("budget-file", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
