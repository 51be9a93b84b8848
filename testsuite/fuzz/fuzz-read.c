/* The reader under libFuzzer: whatever the bytes are, it answers without harm; and what it takes
   for a report can be written, the writer's answer is taken as well, and is written the same.  */

#define _GNU_SOURCE /* memfd_create */

#include "fuzz-read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../plugin/program/program.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/xml/pieces.h"
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
static int open_bytes(const char *bytes, size_t size, char *ret_path, size_t length)
{
    int descriptor = memfd_create("report", MFD_CLOEXEC);

    if (descriptor < 0 || write(descriptor, bytes, size) != (ssize_t)size)
        found("no memory", "for a file");
    snprintf(ret_path, length, "/proc/self/fd/%d", descriptor);
    return descriptor;
}

static struct layout_report *read_bytes(const char *bytes, size_t size, struct layout_arena *arena,
                                        struct layout_read_error *ret_error)
{
    struct layout_report *report = NULL;
    char path[32];
    int descriptor = open_bytes(bytes, size, path, sizeof path);

    if (layout_report_read(path, arena, &report, ret_error) != 0)
        report = NULL;
    close(descriptor);
    return report;
}

/* As often as it takes for all to be met, met again, and known by its text.  */
#define TIMES 3

static void add_as_it_is(struct layout_program *program, const struct layout_report *report)
{
    const struct layout_pieces pieces = {0};
    struct layout_things things;

    layout_program_look(report, &pieces, &things);
    for (uint32_t i = 0; i < TIMES; i++)
        layout_program_add(program, i, report, &things);
}

static void recall(void *closure, struct layout_pieces *pieces)
{
    layout_program_recall(closure, pieces);
}

static void check_same_text(const struct layout_report *a, const struct layout_report *b)
{
    struct copy first = write_report(a);
    struct copy second = write_report(b);

    if (first.size != second.size || memcmp(first.bytes, second.bytes, first.size) != 0)
        found("a report", "is another where its pieces are read");
    free(first.bytes);
    free(second.bytes);
}

/* REPORT is what stands at PATH, null for none.  */
static void add_in_pieces(struct layout_program *program, const char *path,
                          const struct layout_report *report)
{
    const struct layout_read_memory memory = {recall, program};

    for (uint32_t i = 0; i < TIMES; i++) {
        struct layout_read_error error = {0, ""};
        struct layout_report *read = NULL;
        struct layout_pieces pieces;
        struct layout_things things;
        struct layout_arena arena;

        layout_arena_init(&arena, NULL);
        if (layout_report_read_pieces(path, &arena, &memory, &read, &pieces, &error) != 0)
            read = NULL;
        if (!read != !report)
            found("a report is taken or refused", "as its pieces are");
        if (read && i == 0)
            check_same_text(report, read);
        if (read) {
            layout_program_look(read, &pieces, &things);
            layout_program_add(program, i, read, &things);
        }
        layout_arena_done(&arena);
    }
}

static void check_same_set(const struct layout_known_set *a, const struct layout_known_set *b)
{
    if (a->count != b->count)
        found("a program", "has more of one kind where pieces were read");
    for (size_t i = 0; i < a->count; i++) {
        if (a->items[i]->unit_count != b->items[i]->unit_count ||
            a->items[i]->position != b->items[i]->position)
            found("a program", "has things elsewhere where pieces were read");
    }
}

/* As the command takes it.  What is known by its text is what it is when it is read.  */
static void check_program(const char *bytes, size_t size, const struct layout_report *report)
{
    static const char *const paths[TIMES] = {"a", "b", "c"};
    struct layout_program whole;
    struct layout_program parted;
    struct layout_arena arena;
    char path[32];
    int descriptor = open_bytes(bytes, size, path, sizeof path);

    layout_arena_init(&arena, NULL);
    layout_program_init(&whole, &arena, 0, paths, TIMES);
    layout_program_init(&parted, &arena, 0, paths, TIMES);
    if (report)
        add_as_it_is(&whole, report);
    add_in_pieces(&parted, path, report);
    layout_program_finish(&whole);
    layout_program_finish(&parted);
    check_same_set(&whole.types, &parted.types);
    check_same_set(&whole.functions, &parted.functions);
    check_same_set(&whole.variables, &parted.variables);
    layout_arena_done(&arena);
    close(descriptor);
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
    layout_report_read_prepare();
    report = read_bytes((const char *)bytes, size, &arena, &error);
    check_program((const char *)bytes, size, report);
    if (report) {
        check_round_trip(report, &arena);
        snprintf(fuzz_verdict, sizeof fuzz_verdict, "taken");
    } else {
        snprintf(fuzz_verdict, sizeof fuzz_verdict, "refused: %d: %s", error.line, error.message);
    }
    layout_arena_done(&arena);
    return 0;
}
