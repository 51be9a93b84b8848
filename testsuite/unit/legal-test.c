/* Any bytes as text that XML can hold: by hand, and through libxml2 and back.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/output/file.h"
#include "../../plugin/xml/legal.h"
#include "../../plugin/xml/read.h"
#include "../../plugin/xml/write.h"
#include "scratch.h"

static struct layout_arena arena;

struct page {
    char text[4096];
    size_t used;
};

static int page_write(void *closure, const char *data, size_t size)
{
    struct page *page = closure;

    if (size >= sizeof page->text - page->used)
        return -ENOSPC;
    memcpy(page->text + page->used, data, size);
    page->used += size;
    page->text[page->used] = '\0';
    return 0;
}

static const char *legal(const char *text)
{
    static struct layout_stream stream;
    static struct page page;

    page.used = 0;
    page.text[0] = '\0';
    layout_stream_init(&stream, (struct layout_sink){page_write, &page});
    layout_legal_write(&stream, text);
    CU_ASSERT_EQUAL(layout_stream_finish(&stream), 0);
    return page.text;
}

static void test_marks(void)
{
    CU_ASSERT_STRING_EQUAL(legal(""), "");
    CU_ASSERT_STRING_EQUAL(legal("plain ASCII, ~ and ' too"), "plain ASCII, ~ and ' too");
    CU_ASSERT_STRING_EQUAL(legal("a<b> & \"c\" ]]>"), "a&lt;b&gt; &amp; &quot;c&quot; ]]&gt;");
    CU_ASSERT_STRING_EQUAL(legal("\t\n\r"), "&#9;&#10;&#13;");
}

static void test_unfit_bytes(void)
{
    static const unsigned char allowed[] = {'\t', '\n', '\r'};
    char text[2] = "";
    char expected[8];

    for (int byte = 1; byte < 256; byte++) {
        text[0] = (char)byte;
        if (memchr(allowed, byte, sizeof allowed) || (byte >= 0x20 && byte < 0x80))
            continue;
        snprintf(expected, sizeof expected, "\\x%02X", (unsigned)byte);
        CU_ASSERT_STRING_EQUAL(legal(text), expected);
    }
    CU_ASSERT_STRING_EQUAL(legal("\x7F"), "\x7F");
}

static void test_backslash(void)
{
    CU_ASSERT_STRING_EQUAL(legal("\\"), "\\");
    CU_ASSERT_STRING_EQUAL(legal("C:\\x\\y"), "C:\\x\\y");
    CU_ASSERT_STRING_EQUAL(legal("\\x4"), "\\x4");
    CU_ASSERT_STRING_EQUAL(legal("\\x4g \\x4a \\X41"), "\\x4g \\x4a \\X41");
    CU_ASSERT_STRING_EQUAL(legal("\\x41"), "\\x5Cx41");
    CU_ASSERT_STRING_EQUAL(legal("\\\\xFF"), "\\\\x5CxFF");
    CU_ASSERT_STRING_EQUAL(legal("\\x\x01"), "\\x\\x01");
    CU_ASSERT_STRING_EQUAL(legal("\\\x01"), "\\\\x01");
    CU_ASSERT_STRING_EQUAL(legal("\\x5Cx41"), "\\x5Cx5Cx41");
}

static void test_utf8(void)
{
    static const char *const kept[] = {"\xC2\x80",          "\xDF\xBF",         "\xE0\xA0\x80",
                                       "\xED\x9F\xBF",      "\xEE\x80\x80",     "\xEF\xBF\xBD",
                                       "\xF0\x90\x80\x80",  "\xF4\x8F\xBF\xBD", "\xF0\x9F\xBF\xBE",
                                       "\xE2\x82\xACuro g", "\xEF\xBB\xBF"};
    /* Each with what is around it: what is wrong must not take the right along.  */
    static const char *const broken[][2] = {
        {"\xC0\x80", "\\xC0\\x80"},
        {"\xC1\xBF", "\\xC1\\xBF"},
        {"\xE0\x9F\xBF", "\\xE0\\x9F\\xBF"},
        {"\xED\xA0\x80", "\\xED\\xA0\\x80"},
        {"\xED\xBF\xBF", "\\xED\\xBF\\xBF"},
        {"\xEF\xBF\xBE", "\\xEF\\xBF\\xBE"},
        {"\xEF\xBF\xBF", "\\xEF\\xBF\\xBF"},
        {"\xF0\x8F\xBF\xBF", "\\xF0\\x8F\\xBF\\xBF"},
        {"\xF4\x90\x80\x80", "\\xF4\\x90\\x80\\x80"},
        {"\xF5\x80\x80\x80", "\\xF5\\x80\\x80\\x80"},
        {"\xC3", "\\xC3"},
        {"\xE2\x82", "\\xE2\\x82"},
        {"\xF0\x9F\x98", "\\xF0\\x9F\\x98"},
        {"\xE2\x82z", "\\xE2\\x82z"},
        {"\xC3\xC3\xA9", "\\xC3\xC3\xA9"},
        {"\xE2\xC3\xA9", "\\xE2\xC3\xA9"},
        {"\xF0\x9F\xE2\x82\xAC", "\\xF0\\x9F\xE2\x82\xAC"},
        {"\xF0\x9F\x98<", "\\xF0\\x9F\\x98&lt;"},
    };

    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        CU_ASSERT_STRING_EQUAL(legal(kept[i]), kept[i]);
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        CU_ASSERT_STRING_EQUAL(legal(broken[i][0]), broken[i][1]);
}

/* Through libxml2 and back: a report whose options and producer-like attributes hold the texts.  */

static void write_report(const struct layout_report *report)
{
    struct layout_file file;

    CU_ASSERT_EQUAL_FATAL(layout_file_open("report.xml", &file), 0);
    CU_ASSERT_EQUAL(layout_report_write(report, layout_file_sink(&file)), 0);
    CU_ASSERT_EQUAL_FATAL(layout_file_commit(&file), 0);
}

static struct layout_report *empty_report(void)
{
    struct layout_report *report;

    layout_arena_init(&arena, NULL);
    report = layout_report_new(&arena);
    report->producer = "test";
    report->unit.source = report->unit.language = "";
    report->unit.compiler = report->unit.target = "";
    report->unit.machine.pointer_size = 8;
    report->unit.machine.stack_align = 16;
    return report;
}

/* Each of the COUNT TEXTS as an option, which is content, and as an enumerator's name.  */
static void check_back(const char **texts, size_t count)
{
    struct layout_enumerator *enumerators = calloc(count, sizeof *enumerators);
    struct layout_report *report = empty_report();
    struct layout_type *type = layout_report_add_type(report);
    struct layout_read_error error = {0, ""};
    struct layout_report *back = NULL;
    size_t same = 0;

    CU_ASSERT_PTR_NOT_NULL_FATAL(enumerators);
    for (size_t i = 0; i < count; i++)
        enumerators[i].name = texts[i];
    type->kind = LAYOUT_ENUM;
    type->align = 1;
    type->underlying = "int";
    type->enumerators = enumerators;
    type->enumerator_count = count;
    report->unit.options = texts;
    report->unit.option_count = count;

    scratch_enter();
    write_report(report);
    CU_ASSERT_EQUAL(layout_report_read("report.xml", &arena, &back, &error), 0);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    scratch_leave(1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(back);
    CU_ASSERT_EQUAL_FATAL(back->unit.option_count, count);
    CU_ASSERT_EQUAL_FATAL(back->types[0]->enumerator_count, count);
    for (size_t i = 0; i < count; i++)
        same += strcmp(back->unit.options[i], texts[i]) == 0 &&
                strcmp(back->types[0]->enumerators[i].name, texts[i]) == 0;
    CU_ASSERT_EQUAL(same, count);
    layout_arena_done(&arena);
    free(enumerators);
}

static void test_all_bytes(void)
{
    static char bytes[255][4];
    static const char *texts[255];

    for (int byte = 1; byte < 256; byte++) {
        snprintf(bytes[byte - 1], sizeof bytes[0], "%c", byte);
        texts[byte - 1] = bytes[byte - 1];
    }
    check_back(texts, 255);
}

static void test_all_pairs(void)
{
    static char bytes[255 * 255][3];
    static const char *texts[255 * 255];

    for (int pair = 0; pair < 255 * 255; pair++) {
        bytes[pair][0] = (char)(pair / 255 + 1);
        bytes[pair][1] = (char)(pair % 255 + 1);
        texts[pair] = bytes[pair];
    }
    check_back(texts, 255 * 255);
}

static uint64_t random_state = UINT64_C(0x9e3779b97f4a7c15);

static unsigned below(unsigned limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (unsigned)(random_state >> 33) % limit;
}

#define RANDOM_COUNT 20000
#define RANDOM_LENGTH 24

/* Bytes at random, thick with those that matter: the parts of escapes, of references and of
   sequences.  */
static void test_random_bytes(void)
{
    static const char thick[] = "\\\\\\xx0123456789ABCDEFabcdef&<>\"'];# \t\n\r\xC2\xE2\x82\xAC"
                                "\xF0\x9F\x98\x80\xED\xA0\xEF\xBF\xBE\xBF";
    static char bytes[RANDOM_COUNT][RANDOM_LENGTH];
    static const char *texts[RANDOM_COUNT];

    for (size_t i = 0; i < RANDOM_COUNT; i++) {
        unsigned length = below(RANDOM_LENGTH);

        for (unsigned at = 0; at < length; at++)
            bytes[i][at] = (char)(below(3) == 0 ? below(255) + 1
                                                : (unsigned char)thick[below(sizeof thick - 1)]);
        texts[i] = bytes[i];
    }
    check_back(texts, RANDOM_COUNT);
}

static size_t encode(unsigned long character, char *bytes)
{
    if (character < 0x80) {
        bytes[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        bytes[0] = (char)(0xC0 | character >> 6);
        bytes[1] = (char)(0x80 | (character & 0x3F));
        return 2;
    }
    if (character < 0x10000) {
        bytes[0] = (char)(0xE0 | character >> 12);
        bytes[1] = (char)(0x80 | (character >> 6 & 0x3F));
        bytes[2] = (char)(0x80 | (character & 0x3F));
        return 3;
    }
    bytes[0] = (char)(0xF0 | character >> 18);
    bytes[1] = (char)(0x80 | (character >> 12 & 0x3F));
    bytes[2] = (char)(0x80 | (character >> 6 & 0x3F));
    bytes[3] = (char)(0x80 | (character & 0x3F));
    return 4;
}

/* Every character that XML allows (production 2 of XML 1.0) stands for itself beyond ASCII, and
   every one that it does not is escaped.  */
static void test_all_characters(void)
{
    unsigned long wrong = 0;

    for (unsigned long character = 0x80; character < 0x110000; character++) {
        bool allowed = character < 0xD800 || (character >= 0xE000 && character < 0xFFFE) ||
                       character >= 0x10000;
        char bytes[5] = "";

        encode(character, bytes);
        wrong += (strcmp(legal(bytes), bytes) == 0) != allowed;
    }
    CU_ASSERT_EQUAL(wrong, 0);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"what XML gives a meaning is written as references", test_marks},
        {"bytes that XML cannot hold are escaped", test_unfit_bytes},
        {"a backslash is escaped where it would look like an escape", test_backslash},
        {"UTF-8 is kept and what is broken is not", test_utf8},
        {"every character is kept or escaped as XML has it", test_all_characters},
        {"every byte comes back", test_all_bytes},
        {"every pair of bytes comes back", test_all_pairs},
        {"random bytes come back", test_random_bytes},
    };

    return unit_main("legal", tests, sizeof tests / sizeof *tests);
}
