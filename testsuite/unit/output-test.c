/* Streams: what was put in comes out, in whatever pieces.  Files are file-test.c's.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/output/stream.h"

/* Keeps what it is given until it is told to fail.  */
struct drain {
    char data[200000];
    size_t used;
    int calls;
    int fail_at; /* the call that fails, from 1; 0: none */
};

static struct drain drain;

static int drain_write(void *closure, const char *data, size_t size)
{
    struct drain *into = closure;

    if (++into->calls == into->fail_at)
        return -ENOSPC;
    CU_ASSERT_FATAL(size > 0 && size <= sizeof into->data - into->used);
    memcpy(into->data + into->used, data, size);
    into->used += size;
    return 0;
}

static struct layout_sink drain_sink(int fail_at)
{
    memset(&drain, 0, sizeof drain);
    drain.fail_at = fail_at;
    return (struct layout_sink){drain_write, &drain};
}

static void test_stream_pieces(void)
{
    static char text[100000];
    static struct layout_stream stream;
    size_t at = 0;

    for (size_t i = 0; i < sizeof text - 1; i++)
        text[i] = (char)('a' + i % 26);
    layout_stream_init(&stream, drain_sink(0));
    /* Pieces of all lengths meet the end of the buffer in all ways.  */
    for (size_t length = 0; at + length < 70000; length = (length * 5 + 1) % 1013) {
        layout_stream_bytes(&stream, text + at, length);
        at += length;
        layout_stream_char(&stream, text[at++]);
    }
    layout_stream_text(&stream, text + at);
    layout_stream_bytes(&stream, NULL, 0);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    CU_ASSERT_EQUAL(drain.used, sizeof text - 1);
    CU_ASSERT_EQUAL(memcmp(drain.data, text, sizeof text - 1), 0);
}

static void test_stream_full_buffer(void)
{
    static char text[sizeof((struct layout_stream *)0)->buffer];
    static struct layout_stream stream;

    layout_stream_init(&stream, drain_sink(0));
    for (size_t i = 0; i < sizeof stream.buffer; i++)
        layout_stream_char(&stream, 'x');
    layout_stream_char(&stream, 'y');
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    CU_ASSERT_EQUAL(drain.used, sizeof stream.buffer + 1);
    CU_ASSERT_EQUAL(drain.data[sizeof stream.buffer], 'y');
    CU_ASSERT_EQUAL(drain.calls, 2);

    layout_stream_init(&stream, drain_sink(0));
    layout_stream_bytes(&stream, text, sizeof stream.buffer);
    CU_ASSERT_EQUAL(stream.used, sizeof stream.buffer);
    layout_stream_char(&stream, 'y');
    CU_ASSERT_EQUAL(stream.used, 1);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    CU_ASSERT_EQUAL(drain.used, sizeof stream.buffer + 1);
    CU_ASSERT_EQUAL(drain.data[sizeof stream.buffer], 'y');

    layout_stream_init(&stream, drain_sink(0));
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    CU_ASSERT_EQUAL(drain.calls, 0);
}

static void test_stream_numbers(void)
{
    static struct layout_stream stream;
    uint64_t power = 1;
    char expected[32];

    for (int i = 0; i < 64; i++, power *= 2) {
        layout_stream_init(&stream, drain_sink(0));
        layout_stream_number(&stream, power - 1);
        CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
        snprintf(expected, sizeof expected, "%llu", (unsigned long long)power - 1);
        CU_ASSERT_STRING_EQUAL(drain.data, expected);
    }
    layout_stream_init(&stream, drain_sink(0));
    layout_stream_number(&stream, UINT64_MAX);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    CU_ASSERT_STRING_EQUAL(drain.data, "18446744073709551615");
}

static void test_stream_error(void)
{
    static char text[100000];
    static struct layout_stream stream;
    /* GCC warns of a copy into the buffer that it knows to be too large, and is never made.  */
    volatile size_t size = sizeof text;

    layout_stream_init(&stream, drain_sink(2));
    layout_stream_bytes(&stream, text, size);
    layout_stream_text(&stream, "more");
    CU_ASSERT_EQUAL(stream.error, -ENOSPC);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), -ENOSPC);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), -ENOSPC);
    CU_ASSERT_EQUAL(drain.calls, 2);
    CU_ASSERT_EQUAL(drain.used, sizeof stream.buffer);

    layout_stream_init(&stream, drain_sink(1));
    layout_stream_text(&stream, "only at the end");
    CU_ASSERT_EQUAL(stream.error, 0);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), -ENOSPC);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a stream is the sum of its pieces", test_stream_pieces},
        {"a buffer exactly full", test_stream_full_buffer},
        {"numbers are decimal", test_stream_numbers},
        {"a stream's first error stays", test_stream_error},
    };

    return unit_main("output", tests, sizeof tests / sizeof *tests);
}
