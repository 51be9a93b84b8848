/* Pieces of reports: what has a key in common, what is not read again, and what only looks like a
   piece and must be read as it is.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/xml/pieces.h"
#include "../../plugin/xml/read.h"
#include "sample.h"
#include "scratch.h"

#define HEAD                                                                          \
    "<layout-report xmlns=\"urn:gcc-layout:report:1\" format=\"1.0\" producer=\"p\">" \
    "<unit source=\"a.c\" language=\"l\" compiler=\"c\" target=\"t\">" MACHINE("little") "</unit>"
#define MACHINE(endian) \
    "<machine pointer-size=\"8\" endian=\"" endian "\" stack-align=\"16\" stack-growth=\"down\"/>"
#define TAIL "<findings/></layout-report>"

#define ENUM(id, name) \
    "<enum id=\"" id "\" name=\"" name "\" size=\"4\" align=\"4\" underlying=\"int\"/>"
#define HOLDER(id, type_id)                                                                      \
    "<struct id=\"" id "\" name=\"holder\" size=\"4\" align=\"4\">"                              \
    "<field name=\"f\" type=\"x\" type-id=\"" type_id "\" offset=\"0\" size=\"4\" align=\"4\"/>" \
    "</struct>"
#define FUNCTION "<function name=\"f\" symbol=\"f\"><call callee=\"g\"/></function>"
#define VARIABLE(type_id) \
    "<variable symbol=\"v\" type=\"x\" type-id=\"" type_id "\" size=\"4\" align=\"4\"/>"
#define REPORT(types, functions, variables)                                                  \
    HEAD "<types>" types "</types><functions>" functions "</functions><variables>" variables \
         "</variables>" TAIL

#define KEY_LIMIT 8

static struct layout_arena arena;

/* What a recall is to say, and what it was asked.  */
static struct {
    const void *known[KEY_LIMIT];
    size_t asked;
} memory;

static void recall(void *closure, struct layout_pieces *pieces)
{
    CU_ASSERT_PTR_EQUAL(closure, &memory);
    memory.asked = pieces->count;
    for (size_t i = 0; i < pieces->count && i < KEY_LIMIT; i++)
        pieces->items[i].known = memory.known[i];
}

static struct layout_pieces find(const char *text)
{
    struct layout_pieces pieces;

    layout_pieces_find(text, strlen(text), &arena, &pieces);
    return pieces;
}

/* Returns the status.  */
static int read_text(const char *text, struct layout_report **ret_report,
                     struct layout_pieces *ret_pieces)
{
    const struct layout_read_memory with = {recall, &memory};
    struct layout_read_error error = {0, ""};
    int status;

    scratch_enter();
    scratch_put("report.xml", text);
    status = layout_report_read_pieces("report.xml", &arena, &with, ret_report, ret_pieces, &error);
    scratch_leave(1);
    return status;
}

static void begin(void)
{
    layout_digest_prepare();
    layout_arena_init(&arena, NULL);
    memset(&memory, 0, sizeof memory);
}

static void test_all_found(void)
{
    static const char text[] = REPORT(ENUM("t1", "a") HOLDER("t2", "t1"), FUNCTION,
                                      VARIABLE("t1") "<section name=\".x\"/>");
    static const char *const begins[] = {"<enum ", "<struct ", "<function ", "<variable "};
    struct layout_pieces pieces;

    begin();
    pieces = find(text);
    CU_ASSERT_EQUAL_FATAL(pieces.count, 4);
    CU_ASSERT_EQUAL(pieces.items[0].kind, LAYOUT_PIECE_TYPE);
    CU_ASSERT_EQUAL(pieces.items[1].kind, LAYOUT_PIECE_TYPE);
    CU_ASSERT_EQUAL(pieces.items[2].kind, LAYOUT_PIECE_FUNCTION);
    CU_ASSERT_EQUAL(pieces.items[3].kind, LAYOUT_PIECE_VARIABLE);
    for (size_t i = 0; i < pieces.count; i++)
        CU_ASSERT(strncmp(text + pieces.items[i].offset, begins[i], strlen(begins[i])) == 0);
    CU_ASSERT_EQUAL(pieces.items[2].length, strlen(FUNCTION));
    CU_ASSERT_EQUAL(pieces.items[1].id_end - pieces.items[1].first_id, 2);
    layout_arena_done(&arena);
}

static bool same_key(const char *a, const char *b, size_t index)
{
    struct layout_pieces first = find(a);
    struct layout_pieces second = find(b);

    CU_ASSERT_FATAL(index < first.count && index < second.count);
    return layout_digest_equal(first.items[index].key, second.items[index].key);
}

/* The numbers of types are not what a piece says; which types they are is.  */
static void test_keys(void)
{
    static const char one[] = REPORT(ENUM("t1", "a") HOLDER("t2", "t1"), FUNCTION, VARIABLE("t1"));

    begin();
    CU_ASSERT(
        same_key(one, REPORT(ENUM("t5", "a") HOLDER("t3", "t5"), FUNCTION, VARIABLE("t5")), 0));
    CU_ASSERT(
        same_key(one, REPORT(ENUM("t5", "a") HOLDER("t3", "t5"), FUNCTION, VARIABLE("t5")), 1));
    CU_ASSERT(
        same_key(one, REPORT(ENUM("t5", "a") HOLDER("t3", "t5"), FUNCTION, VARIABLE("t5")), 3));
    CU_ASSERT(
        !same_key(one, REPORT(ENUM("t1", "b") HOLDER("t2", "t1"), FUNCTION, VARIABLE("t1")), 1));
    CU_ASSERT(
        !same_key(one, REPORT(ENUM("t1", "a") HOLDER("t2", "t1"), FUNCTION, VARIABLE("t2")), 3));
    CU_ASSERT(
        same_key(one, REPORT(ENUM("t1", "b") HOLDER("t2", "t1"), FUNCTION, VARIABLE("t1")), 2));
    CU_ASSERT(!same_key(one, REPORT(ENUM("t1", "b"), "", ""), 0));
    layout_arena_done(&arena);
}

/* Against which a struct's byte order is told.  */
static void test_machine(void)
{
    char other[2048];
    static const char one[] = REPORT(ENUM("t1", "a"), "", "");
    const char *machine = strstr(one, "little");

    begin();
    snprintf(other, sizeof other, "%.*sbig%s", (int)(machine - one), one, machine + 6);
    CU_ASSERT(!same_key(one, other, 0));
    layout_arena_done(&arena);
}

static void test_read(void)
{
    static const char text[] = REPORT(ENUM("t1", "a") HOLDER("t2", "t1"), FUNCTION, VARIABLE("t2"));
    struct layout_report *report = NULL;
    struct layout_pieces pieces = {0};

    begin();
    CU_ASSERT_EQUAL_FATAL(read_text(text, &report, &pieces), 0);
    CU_ASSERT_EQUAL(memory.asked, 4);
    CU_ASSERT_EQUAL_FATAL(pieces.count, 4);
    for (size_t i = 0; i < 4; i++) {
        CU_ASSERT(pieces.items[i].sound);
        CU_ASSERT_EQUAL(pieces.items[i].index, i == 1);
    }
    CU_ASSERT_STRING_EQUAL(report->types[1]->name, "holder");
    CU_ASSERT_PTR_EQUAL(report->types[1]->members[0].type, report->types[0]);
    layout_arena_done(&arena);
}

/* What is known is not there but for its place, and what refers to it does.  */
static void test_known(void)
{
    static const char text[] =
        REPORT(ENUM("t1", "a") HOLDER("t2", "t1"), FUNCTION FUNCTION, VARIABLE("t2"));
    struct layout_report *report = NULL;
    struct layout_pieces pieces = {0};

    begin();
    memory.known[0] = "an enum";
    memory.known[2] = "a function";
    memory.known[4] = "a variable";
    CU_ASSERT_EQUAL_FATAL(read_text(text, &report, &pieces), 0);
    CU_ASSERT_EQUAL_FATAL(pieces.count, 5);
    CU_ASSERT_EQUAL_FATAL(report->type_count, 2);
    CU_ASSERT_EQUAL(report->types[0]->id, 1);
    CU_ASSERT_PTR_NULL(report->types[0]->name);
    CU_ASSERT_PTR_EQUAL(report->types[1]->members[0].type, report->types[0]);
    CU_ASSERT_EQUAL_FATAL(report->function_count, 2);
    CU_ASSERT_PTR_NULL(report->functions[0]);
    CU_ASSERT_PTR_NOT_NULL(report->functions[1]);
    CU_ASSERT_EQUAL(pieces.items[3].index, 1);
    CU_ASSERT_EQUAL_FATAL(report->variable_count, 1);
    CU_ASSERT_PTR_NULL(report->variables[0]);
    layout_arena_done(&arena);
}

/* Each is a report, but no piece of it must be believed: it is read as it is.  */
static void test_not_what_it_seems(void)
{
    static const char *const texts[] = {
        REPORT("<!-- " ENUM("t1", "no") " -->" ENUM("t1", "a"), "", ""),
        REPORT(ENUM("t1", "a") "<?piece 0?>", "", ""),
        REPORT("<foo>" ENUM("t1", "a") "</foo>" ENUM("t1", "a"), "", ""),
        REPORT("<a:enum xmlns:a=\"urn:gcc-layout:report:1\" id=\"t1\" name=\"a\" size=\"4\""
               " align=\"4\" underlying=\"int\"/>",
               "", ""),
        REPORT("<enum xmlns=\"urn:other\" id=\"t1\"/>" ENUM("t1", "a"), "", ""),
        REPORT(
            ENUM("t1", "a") "<struct id=\"t2\" name=\"s\" size=\"4\" align=\"4\"><field type=\"x\""
                            " type-id = \"t1\" offset=\"0\" size=\"4\"/></struct>",
            "", ""),
        REPORT(ENUM("t1", "a") "<struct id=\"t2\" name=\"s\" size=\"4\" align=\"4\"><more"
                               " type-id=\"t1\"/></struct>",
               "", ""),
        REPORT(ENUM("t1", "a") "<more id=\"t7\"/>", "", ""),
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct layout_report *report = NULL;
        struct layout_pieces pieces = {0};

        begin();
        CU_ASSERT_EQUAL_FATAL(read_text(texts[i], &report, &pieces), 0);
        CU_ASSERT_EQUAL(pieces.count, 0);
        CU_ASSERT_FATAL(report->type_count > 0);
        CU_ASSERT_STRING_EQUAL(report->types[0]->name, "a");
        layout_arena_done(&arena);
    }
}

/* What is wrong is told as if nothing were known.  */
static void test_refused(void)
{
    static const char *const texts[] = {
        REPORT(ENUM("t1", "a") ENUM("t1", "a"), "", ""),
        REPORT(ENUM("t1", "a"), "<function symbol=\"f\"/>", ""),
        REPORT(ENUM("t1", "a"), "", VARIABLE("t9")),
        REPORT(ENUM("t1", "a") "</types><types>", "", ""),
        REPORT("<enum id=\"t1\" name='<enum id=\"t1\"/>'/>", "", ""),
        HEAD "<types>" ENUM("t1", "a"),
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct layout_report *report = NULL;
        struct layout_pieces pieces = {0};

        begin();
        memory.known[0] = "an enum";
        CU_ASSERT_EQUAL(read_text(texts[i], &report, &pieces), -EINVAL);
        CU_ASSERT_PTR_NULL(report);
        layout_arena_done(&arena);
    }
}

static void test_digest(void)
{
    char bytes[64];
    struct layout_digest seen[2][64];

    layout_digest_prepare();
    memset(bytes, 0, sizeof bytes);
    /* Zeros of all lengths, and one bit that goes through all places.  */
    for (size_t i = 0; i < 64; i++) {
        seen[0][i] = layout_digest_begin();
        layout_digest_bytes(&seen[0][i], bytes, i);
        bytes[i] = 1;
        seen[1][i] = layout_digest_begin();
        layout_digest_bytes(&seen[1][i], bytes, 64);
        bytes[i] = 0;
    }
    for (size_t i = 0; i < 128; i++) {
        for (size_t j = 0; j < i; j++)
            CU_ASSERT(!layout_digest_equal(seen[i / 64][i % 64], seen[j / 64][j % 64]));
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"types, functions and variables are found", test_all_found},
        {"a key is what a piece says", test_keys},
        {"the machine is part of a key", test_machine},
        {"pieces are read and sound", test_read},
        {"known pieces are not read", test_known},
        {"what is not what it seems is read as it is", test_not_what_it_seems},
        {"what is refused is so whatever is known", test_refused},
        {"digests differ", test_digest},
    };

    return unit_main("pieces", tests, sizeof tests / sizeof *tests);
}
