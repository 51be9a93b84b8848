/* Files that are no report at all, broken, or more than a report can be.  */

#include "harness.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../../plugin/xml/read-limits.h"
#include "refusal.h"
#include "scratch.h"

static void test_truncated(void)
{
    const size_t length = strlen(refusal_report) - 1;
    int line;

    scratch_enter();
    /* The last byte is the newline, which may be missing.  */
    for (size_t kept = 0; kept < length; kept++) {
        CU_ASSERT_EQUAL(refusal_of_text(refusal_report, kept, &line), EINVAL);
        CU_ASSERT(line >= 0 && line <= 28);
    }
    CU_ASSERT_EQUAL(refusal_of_text(refusal_report, length, &line), 0);
    scratch_leave(1);
}

/* Bytes changed at random, the same in each run: an answer and no crash.  */
static void test_damaged(void)
{
    uint64_t state = UINT64_C(0xda942042e4dd58b5);
    const size_t length = strlen(refusal_report);
    static char text[4096];
    size_t refused = 0;
    int line;

    scratch_enter();
    for (int round = 0; round < 4000; round++) {
        int status;

        memcpy(text, refusal_report, length);
        for (int i = 0; i <= round % 4; i++) {
            state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            text[(state >> 33) % length] = refusal_report[(state >> 20) % length];
            if (round % 3 == 0)
                text[(state >> 33) % length] = (char)(state >> 25);
        }
        status = refusal_of_text(text, length, &line);
        CU_ASSERT(status == 0 || status == EINVAL || status == EPROTO);
        refused += status != 0;
    }
    /* Some changes are of a name or an option's letter.  */
    CU_ASSERT(refused > 2000 && refused < 4000);
    scratch_leave(1);
}

static void test_files(void)
{
    int line;

    scratch_enter();
    CU_ASSERT_EQUAL(refusal_of_file("missing.xml", &line), ENOENT);
    CU_ASSERT_EQUAL(line, 0);
    CU_ASSERT_STRING_EQUAL(refusal_message, "the file cannot be read: No such file or directory");
    CU_ASSERT_EQUAL(refusal_of_file(".", &line), EISDIR);
    CU_ASSERT_EQUAL(line, 0);
    CU_ASSERT_STRING_EQUAL(refusal_message, "the file cannot be read: Is a directory");
    CU_ASSERT_EQUAL(refusal_of_file("http://127.0.0.1/report.xml", &line), ENOENT);
    CU_ASSERT_EQUAL(refusal_of_file("/dev/null", &line), EINVAL);
    /* A descriptor that can be opened and not read.  */
    CU_ASSERT_EQUAL(refusal_of_file("/proc/self/mem", &line), EIO);
    CU_ASSERT_EQUAL(line, 0);
    scratch_leave(0);
}

static void test_file_limit(void)
{
    int descriptor, line;

    scratch_enter();
    /* Of holes, so that it takes no room.  */
    descriptor = open("large.xml", O_WRONLY | O_CREAT, 0666);
    CU_ASSERT_FATAL(descriptor >= 0);
    CU_ASSERT_EQUAL(ftruncate(descriptor, (off_t)LAYOUT_READ_BYTE_LIMIT + 1), 0);
    CU_ASSERT_EQUAL(refusal_of_file("large.xml", &line), EFBIG);
    CU_ASSERT_EQUAL(line, 0);
    CU_ASSERT_STRING_EQUAL(refusal_message, "the file has more bytes than the limit of 268435456");
    CU_ASSERT_EQUAL(ftruncate(descriptor, (off_t)LAYOUT_READ_BYTE_LIMIT), 0);
    CU_ASSERT_EQUAL(refusal_of_file("large.xml", &line), EINVAL);
    close(descriptor);
    scratch_leave(1);
}

/* The good report with COUNT times PIECE, and then COUNT times END, before </types>.  */
static int refusal_of_many(const char *piece, const char *end, size_t count, int *ret_line)
{
    const char *at = strstr(refusal_report, "</types>");
    FILE *file = fopen("report.xml", "w");

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fwrite(refusal_report, 1, (size_t)(at - refusal_report), file);
    for (size_t i = 0; i < count; i++)
        fputs(piece, file);
    for (size_t i = 0; i < count; i++)
        fputs(end, file);
    fputs(at, file);
    CU_ASSERT_EQUAL(fclose(file), 0);
    return refusal_of_file("report.xml", ret_line);
}

static void test_limits(void)
{
    /* Those of the good report count too.  */
    const size_t elements = 18;
    int line;

    scratch_enter();
    CU_ASSERT_EQUAL(refusal_of_many("<a>", "</a>", LAYOUT_READ_DEPTH_LIMIT - 2, &line), 0);
    CU_ASSERT_EQUAL(refusal_of_many("<a>", "</a>", LAYOUT_READ_DEPTH_LIMIT - 1, &line), EINVAL);
    CU_ASSERT_STRING_EQUAL(refusal_message, "<a>: elements are nested deeper than the limit of 64");
    CU_ASSERT_EQUAL(line, 16);
    CU_ASSERT_EQUAL(refusal_of_many("<a/>", "", LAYOUT_READ_ELEMENT_LIMIT - elements, &line), 0);
    CU_ASSERT_EQUAL(refusal_of_many("<a/>", "", LAYOUT_READ_ELEMENT_LIMIT - elements + 1, &line),
                    EINVAL);
    CU_ASSERT_STRING_EQUAL(refusal_message, "more elements than the limit of 4194304");
    scratch_leave(1);
}

/* The good report with COUNT letters before PLACE.  */
static int refusal_of_long(const char *place, size_t count, int *ret_line)
{
    const char *at = strstr(refusal_report, place);
    FILE *file = fopen("report.xml", "w");

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fwrite(refusal_report, 1, (size_t)(at - refusal_report), file);
    for (size_t i = 0; i < count; i++)
        putc('x', file);
    fputs(at, file);
    CU_ASSERT_EQUAL(fclose(file), 0);
    return refusal_of_file("report.xml", ret_line);
}

static void test_text_limits(void)
{
    int line;

    scratch_enter();
    CU_ASSERT_EQUAL(refusal_of_long("m\" value", LAYOUT_READ_TEXT_LIMIT - 1, &line), 0);
    CU_ASSERT_EQUAL(refusal_of_long("m\" value", LAYOUT_READ_TEXT_LIMIT, &line), EINVAL);
    CU_ASSERT_EQUAL(line, 26);
    CU_ASSERT_STRING_EQUAL(
        refusal_message,
        "<finding>: attribute \"message\" has 1048577 bytes: the limit is 1048576");
    CU_ASSERT_EQUAL(refusal_of_long("-O2", LAYOUT_READ_TEXT_LIMIT - 3, &line), 0);
    CU_ASSERT_EQUAL(refusal_of_long("-O2", LAYOUT_READ_TEXT_LIMIT - 2, &line), EINVAL);
    CU_ASSERT_STRING_EQUAL(refusal_message, "<option>: more bytes than the limit of 1048576");
    scratch_leave(1);
}

/* What the tests before this one print on standard error: nothing.  */
static int with_nothing_said(void)
{
    struct stat status;
    int descriptor = open("errors", O_RDWR | O_CREAT | O_TRUNC, 0666);
    int line;

    if (descriptor < 0 || dup2(descriptor, STDERR_FILENO) < 0)
        return 255;
    refusal_of_text("", 0, &line);
    refusal_of_text("<", 1, &line);
    refusal_of_text("<a b='&x;'>\xFF\xFE</a>", 18, &line);
    refusal_of_text("\xFF\xFE<\0a\0/\0>\0", 10, &line);
    refusal_of_text("\0\0\0<\xFF\xFF\xFF\xFF", 8, &line);
    refusal_of_text("\0<\0?\xD8\0\0\0", 8, &line);
    refusal_of_text("<?xml version='1.0' encoding='EBCDIC-US'?><a>\xE9</a>", 49, &line);
    refusal_of_text("<?xml version='9.0' encoding='none such'?><a xmlns='::'>", 55, &line);
    refusal_of_text("<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1/x'>%x;]><a/>", 63, &line);
    return fstat(descriptor, &status) == 0 && status.st_size == 0 ? 0 : 1;
}

static void test_silent(void)
{
    scratch_enter();
    CU_ASSERT_EQUAL(scratch_in_child(with_nothing_said), 0);
    scratch_leave(2);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a report that ends too early", test_truncated},
        {"a damaged report", test_damaged},
        {"files that cannot be read", test_files},
        {"a file over the limit", test_file_limit},
        {"elements over the limits", test_limits},
        {"texts over the limit", test_text_limits},
        {"libxml2 prints nothing", test_silent},
    };

    return unit_main("damage", tests, sizeof tests / sizeof *tests);
}
