/* Files that are written again: kept where nothing is different, replaced where anything is.  */

#define _GNU_SOURCE /* utimensat, st_mtim */

#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../plugin/output/file.h"
#include "scratch.h"

/* Longer than the pieces that files are compared in.  */
#define LONG_SIZE 10000

static char long_text[LONG_SIZE + 1];

static void fill(void)
{
    for (size_t i = 0; i < LONG_SIZE; i++)
        long_text[i] = (char)('a' + i % 23);
}

/* Writes TEXT over "report" in pieces of STEP bytes.  Returns 0 or a negative errno.  */
static int write_in_steps(const char *text, size_t step)
{
    struct layout_file file;
    int error = layout_file_open("report", &file);
    struct layout_sink sink;

    if (error < 0)
        return error;
    sink = layout_file_sink(&file);
    for (size_t at = 0, size = strlen(text); at < size && error == 0; at += step)
        error = sink.write(sink.closure, text + at, size - at < step ? size - at : step);
    if (error == 0)
        return layout_file_commit(&file);
    layout_file_abandon(&file);
    return error;
}

static struct stat report_status(void)
{
    struct stat status = {.st_ino = 0};

    CU_ASSERT_EQUAL(stat("report", &status), 0);
    return status;
}

static bool holds(const char *text)
{
    static char read_text[2 * LONG_SIZE];
    FILE *stream = fopen("report", "r");
    size_t size = stream ? fread(read_text, 1, sizeof read_text - 1, stream) : 0;

    if (stream)
        fclose(stream);
    read_text[size] = '\0';
    return strcmp(read_text, text) == 0;
}

/* "report" holds OLD, is old and has an inode that no other file takes until it is done; then TEXT
   is written.  Returns whether the file is the same one.  */
static bool stays(const char *old, const char *text, size_t step)
{
    static const struct timespec long_ago[] = {{1000, 0}, {1000, 0}};
    struct stat before, after;

    scratch_put("report", old);
    unlink("kept");
    CU_ASSERT_EQUAL(link("report", "kept"), 0);
    CU_ASSERT_EQUAL(utimensat(AT_FDCWD, "report", long_ago, 0), 0);
    before = report_status();
    CU_ASSERT_EQUAL(write_in_steps(text, step), 0);
    after = report_status();
    CU_ASSERT(holds(text));
    CU_ASSERT(after.st_mtim.tv_sec > before.st_mtim.tv_sec);
    return before.st_ino == after.st_ino;
}

static void test_same(void)
{
    static const size_t steps[] = {1, 7, 4095, 4096, 4097, LONG_SIZE};

    scratch_enter();
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        CU_ASSERT(stays(long_text, long_text, steps[i]));
    CU_ASSERT(stays("", "", 1));
    scratch_leave(2);
}

/* Everything is written again, wherever the difference is.  */
static void test_different(void)
{
    static const size_t places[] = {0, 1, 4095, 4096, 4097, LONG_SIZE - 1};
    static const size_t steps[] = {1, 100, 4096, LONG_SIZE};
    static char old[LONG_SIZE + 1];

    scratch_enter();
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        for (size_t j = 0; j < sizeof steps / sizeof *steps; j++) {
            memcpy(old, long_text, sizeof old);
            old[places[i]] = '!';
            CU_ASSERT(!stays(old, long_text, steps[j]));
            CU_ASSERT_EQUAL(access("report", F_OK), 0);
        }
    scratch_leave(2);
}

static void test_lengths(void)
{
    static const size_t lengths[] = {0, 1, 4095, 4096, 4097, LONG_SIZE - 1};
    static char part[LONG_SIZE + 1];

    scratch_enter();
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        memcpy(part, long_text, lengths[i]);
        part[lengths[i]] = '\0';
        CU_ASSERT(!stays(part, long_text, 300));
        CU_ASSERT(!stays(long_text, part, 300));
    }
    scratch_leave(2);
}

/* Nothing is made beside a file until something is different.  */
static void test_no_temporary(void)
{
    struct layout_file file;
    struct layout_sink sink;

    scratch_enter();
    scratch_put("report", "first second");
    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &file), 0);
    sink = layout_file_sink(&file);
    CU_ASSERT_EQUAL(sink.write(sink.closure, "first", 5), 0);
    CU_ASSERT_PTR_NULL(file.temporary);
    CU_ASSERT_EQUAL(sink.write(sink.closure, " other", 6), 0);
    CU_ASSERT_PTR_NOT_NULL(file.temporary);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "first second");
    CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "first other");

    CU_ASSERT_EQUAL_FATAL(layout_file_open("report", &file), 0);
    sink = layout_file_sink(&file);
    CU_ASSERT_EQUAL(sink.write(sink.closure, "first", 5), 0);
    layout_file_abandon(&file);
    CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "first other");
    scratch_leave(1);
}

/* For root every file may be read and touched, so it becomes somebody else.  */
static int write_as_another(void)
{
    if (geteuid() == 0 && setuid(65534) < 0)
        return 255;
    return -write_in_steps("same", 4);
}

/* A file that only its owner may read, or give a time, in a folder that all may write.  */
static void test_of_another(void)
{
    struct stat before, after;

    scratch_enter();
    CU_ASSERT_EQUAL(chmod(".", 0777), 0);
    for (mode_t mode = 0400; mode <= 0444; mode += 0044) {
        scratch_put("report", "same");
        CU_ASSERT_EQUAL(chmod("report", mode), 0);
        unlink("kept");
        CU_ASSERT_EQUAL(link("report", "kept"), 0);
        before = report_status();
        CU_ASSERT_EQUAL(scratch_in_child(write_as_another), 0);
        after = report_status();
        CU_ASSERT_STRING_EQUAL(scratch_contents("report"), "same");
        if (geteuid() == 0) {
            CU_ASSERT_EQUAL(after.st_uid, 65534);
            CU_ASSERT_NOT_EQUAL(before.st_ino, after.st_ino);
        }
        CU_ASSERT_EQUAL(unlink("report"), 0);
    }
    scratch_leave(1);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"the same bytes leave the file, as of now", test_same},
        {"a difference anywhere makes a new file", test_different},
        {"so does another length", test_lengths},
        {"there is no temporary file before a difference", test_no_temporary},
        {"a file of another's is replaced", test_of_another},
    };

    fill();
    return unit_main("unchanged", tests, sizeof tests / sizeof *tests);
}
