/* The reader under libFuzzer: whatever the bytes are, it answers without harm; and what it takes
   for a report can be written, the writer's answer is taken as well, and is written the same.  */

#define _GNU_SOURCE /* memfd_create */

#include "fuzz-read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../plugin/command/program.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/xml/read.h"
#include "../../plugin/xml/write.h"

struct copy {
    char *bytes;
    size_t size;
};

char fuzz_verdict[1024];

/* libFuzzer keeps the input that ends the process.  */
static void found(const char *what, const char *detail)
{
    fprintf(stderr, "found: %s %s\n", what, detail);
    abort();
}

static int take(void *closure, const char *data, size_t size)
{
    struct copy *copy = closure;
    char *larger = realloc(copy->bytes, copy->size + size);

    if (!larger)
        found("no memory", "for a written report");
    memcpy(larger + copy->size, data, size);
    copy->bytes = larger;
    copy->size += size;
    return 0;
}

static struct copy write_report(const struct layout_report *report)
{
    struct copy copy = {NULL, 0};

    if (layout_report_write(report, (struct layout_sink){take, &copy}) != 0)
        found("a report", "that cannot be written");
    return copy;
}

/* The reader wants a path: a file that is in memory alone has one.  */
static struct layout_report *read_bytes(const char *bytes, size_t size, struct layout_arena *arena,
                                        struct layout_read_error *ret_error)
{
    struct layout_report *report = NULL;
    int descriptor = memfd_create("report", MFD_CLOEXEC);
    char path[32];

    if (descriptor < 0 || write(descriptor, bytes, size) != (ssize_t)size)
        found("no memory", "for a file");
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    if (layout_report_read(path, arena, &report, ret_error) != 0)
        report = NULL;
    close(descriptor);
    return report;
}

/* As the command takes it, twice: the second time each thing is met again.  */
static void add_to_program(const struct layout_report *report)
{
    static const char *const paths[] = {"a", "b"};
    struct layout_program_hashes hashes;
    struct layout_program program;
    struct layout_arena arena;

    layout_arena_init(&arena, NULL);
    layout_program_init(&program, &arena, paths, 2);
    layout_program_hash(report, &hashes);
    for (uint32_t i = 0; i < 2; i++)
        layout_program_add(&program, i, report, &hashes);
    layout_program_finish(&program);
    layout_arena_done(&arena);
}

static void check_round_trip(const struct layout_report *report, struct layout_arena *arena)
{
    struct copy first = write_report(report);
    struct layout_read_error error = {0, ""};
    struct layout_report *back = read_bytes(first.bytes, first.size, arena, &error);
    struct copy second;

    if (!back)
        found("a written report is refused:", error.message);
    second = write_report(back);
    if (first.size != second.size || memcmp(first.bytes, second.bytes, first.size) != 0)
        found("a written report", "is written differently once it was read");
    free(first.bytes);
    free(second.bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct layout_arena arena;
    struct layout_read_error error = {0, ""};
    struct layout_report *report;

    layout_arena_init(&arena, NULL);
    report = read_bytes((const char *)bytes, size, &arena, &error);
    if (report) {
        check_round_trip(report, &arena);
        add_to_program(report);
        snprintf(fuzz_verdict, sizeof fuzz_verdict, "taken");
    } else {
        snprintf(fuzz_verdict, sizeof fuzz_verdict, "refused: %d: %s", error.line, error.message);
    }
    layout_arena_done(&arena);
    return 0;
}
