/* Random reports: what is written, read and written again is the same.  */

#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/part.h"
#include "../../plugin/model/report.h"
#include "../../plugin/output/file.h"
#include "../../plugin/xml/read.h"
#include "../../plugin/xml/write.h"
#include "random.h"
#include "scratch.h"

static struct layout_arena arena;

/* What a report was written as.  */
struct copy {
    char *bytes;
    size_t size;
};

static int copy_write(void *closure, const char *data, size_t size)
{
    struct copy *copy = closure;
    char *larger = realloc(copy->bytes, copy->size + size);

    CU_ASSERT_PTR_NOT_NULL_FATAL(larger);
    memcpy(larger + copy->size, data, size);
    copy->bytes = larger;
    copy->size += size;
    return 0;
}

static struct copy write_copy(const struct layout_report *report)
{
    struct copy copy = {NULL, 0};

    CU_ASSERT_EQUAL(layout_report_write(report, (struct layout_sink){copy_write, &copy}), 0);
    return copy;
}

static struct layout_report *read_copy(const struct copy *copy)
{
    struct layout_report *report = NULL;
    struct layout_read_error error = {0, ""};
    struct layout_file file;
    struct layout_sink sink;

    CU_ASSERT_EQUAL_FATAL(layout_file_open("report.xml", &file), 0);
    sink = layout_file_sink(&file);
    CU_ASSERT_EQUAL(sink.write(sink.closure, copy->bytes, copy->size), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    CU_ASSERT_EQUAL(layout_report_read("report.xml", &arena, &report, &error), 0);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    if (!report)
        printf("# line %d: %s\n", error.line, error.message);
    CU_ASSERT_PTR_NOT_NULL_FATAL(report);
    return report;
}

/* A report of which nothing is written would come back too.  */
static size_t written_types, written_members;

static void check_round_trip(const struct layout_report *report)
{
    struct copy first = write_copy(report);
    struct layout_report *back = read_copy(&first);
    struct copy second = write_copy(back);

    CU_ASSERT_EQUAL_FATAL(first.size, second.size);
    CU_ASSERT_EQUAL(memcmp(first.bytes, second.bytes, first.size), 0);
    CU_ASSERT_EQUAL(back->unit.omitted, report->unit.omitted);
    CU_ASSERT_EQUAL(back->type_count, report->type_count);
    for (size_t i = 0; i < back->type_count; i++) {
        CU_ASSERT_EQUAL(back->types[i]->id, report->types[i]->id);
        CU_ASSERT_EQUAL(back->types[i]->member_count, report->types[i]->member_count);
        CU_ASSERT_EQUAL(back->types[i]->mirror != NULL,
                        report->types[i]->mirror != NULL &&
                            (report->unit.omitted & LAYOUT_PART_RUST) == 0);
        written_members += back->types[i]->member_count;
    }
    written_types += back->type_count;
    CU_ASSERT_EQUAL(back->function_count, report->function_count);
    CU_ASSERT_EQUAL(back->variable_count, report->variable_count);
    CU_ASSERT_EQUAL(back->findings.count, report->findings.count);
    CU_ASSERT_EQUAL(back->unit.option_count, report->unit.option_count);
    free(first.bytes);
    free(second.bytes);
}

static void test_random(void)
{
    scratch_enter();
    for (int i = 0; i < 1500; i++) {
        layout_arena_init(&arena, NULL);
        check_round_trip(random_report(&arena));
        layout_arena_done(&arena);
    }
    scratch_leave(1);
    CU_ASSERT(written_types > 4000 && written_members > 8000);
}

/* As large as a real one: ids and lists grow, and the file is read in many pieces.  */
static void test_large(void)
{
    layout_arena_init(&arena, NULL);
    scratch_enter();
    check_round_trip(random_large_report(&arena));
    scratch_leave(1);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"random reports come back byte for byte", test_random},
        {"a large report comes back byte for byte", test_large},
    };

    return unit_main("round-trip", tests, sizeof tests / sizeof *tests);
}
