/* What the reader refuses in a report that is XML: where it says so and in which words.  The rest
   is damage-test.c's.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "refusal.h"
#include "scratch.h"

/* One change to the good report and what is said about it.  */
struct change {
    const char *from;
    const char *to;
    int line;
    const char *message;
};

static void check_change(const struct change *change, int expected)
{
    static char text[8192];
    const char *at = strstr(refusal_report, change->from);
    int line = -1;
    int status;

    CU_ASSERT_PTR_NOT_NULL_FATAL(at);
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - refusal_report), refusal_report, change->to,
             at + strlen(change->from));
    status = refusal_of_text(text, strlen(text), &line);
    CU_ASSERT_EQUAL(status, expected);
    CU_ASSERT_EQUAL(line, change->line);
    CU_ASSERT_STRING_EQUAL(refusal_message, change->message);
    if (status != expected || line != change->line || strcmp(refusal_message, change->message) != 0)
        printf("# \"%s\": %d, line %d, \"%s\"\n", change->to, status, line, refusal_message);
}

static void check_changes(const struct change *changes, size_t count, int expected)
{
    scratch_enter();
    for (size_t i = 0; i < count; i++)
        check_change(&changes[i], expected);
    scratch_leave(1);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

static void test_numbers(void)
{
    static const struct change changes[] = {
        {"size=\"12\"", "size=\"-12\"", 8,
         "<struct>: attribute \"size\" is \"-12\": expected a number from 0 to "
         "18446744073709551615"},
        {"size=\"12\"", "size=\"18446744073709551616\"", 8,
         "<struct>: attribute \"size\" is \"18446744073709551616\": expected a number from 0 to "
         "18446744073709551615"},
        {"size=\"12\"", "size=\"\"", 8,
         "<struct>: attribute \"size\" is \"\": expected a number from 0 to "
         "18446744073709551615"},
        {"size=\"12\"", "size=\"0x12\"", 8,
         "<struct>: attribute \"size\" is \"0x12\": expected a number from 0 to "
         "18446744073709551615"},
        {"size=\"12\"", "size=\"012\"", 8,
         "<struct>: attribute \"size\" is \"012\": expected a number from 0 to "
         "18446744073709551615"},
        {"size=\"12\"", "size=\" 12\"", 8,
         "<struct>: attribute \"size\" is \" 12\": expected a number from 0 to "
         "18446744073709551615"},
        {"align=\"4\">", "align=\"0\">", 8,
         "<struct>: attribute \"align\" is \"0\": expected a number above 0"},
        {"stack-align=\"16\"", "stack-align=\"0\"", 5,
         "<machine>: attribute \"stack-align\" is \"0\": expected a number above 0"},
        {"line=\"1\"", "line=\"4294967296\"", 8,
         "<struct>: attribute \"line\" is \"4294967296\": expected a number from 0 to 4294967295"},
        {"offset=\"4\"", "offset=\"1152921504606846977\"", 10,
         "<field>: attribute \"offset\" is \"1152921504606846977\": expected a number from 0 to "
         "1152921504606846976"},
        {"bit-size=\"3\"", "bit-size=\"18446744073709551616\"", 11,
         "<field>: attribute \"bit-size\" is \"18446744073709551616\": expected a number from 0 to "
         "18446744073709551615"},
        {"bit-offset=\"64\"", "bit-offset=\"9223372036854775809\"", 11,
         "<field>: attribute \"bit-offset\" is \"9223372036854775809\": expected a number from 0 "
         "to "
         "9223372036854775808"},
        {"size=\"4\"", "size=\"2305843009213693952\"", 9,
         "<base>: attribute \"size\" is \"2305843009213693952\": expected a number from 0 to "
         "2305843009213693951"},
        {"value=\"-1\"", "value=\"--1\"", 14,
         "<enumerator>: attribute \"value\" is \"--1\": expected an integer of at most 64 bits and "
         "a sign"},
        {"value=\"-1\"", "value=\"-0\"", 14,
         "<enumerator>: attribute \"value\" is \"-0\": expected an integer of at most 64 bits and "
         "a sign"},
        {"value=\"-1\"", "value=\"-\"", 14,
         "<enumerator>: attribute \"value\" is \"-\": expected an integer of at most 64 bits and "
         "a sign"},
        {"extent=\"8\"", "extent=\"8 \"", 19,
         "<frame>: attribute \"extent\" is \"8 \": expected a number from 0 to "
         "18446744073709551615"},
    };

    check_changes(changes, COUNT(changes), EINVAL);
}

static void test_words(void)
{
    static const struct change changes[] = {
        {"endian=\"little\"", "endian=\"middle\"", 5,
         "<machine>: attribute \"endian\" is \"middle\": expected \"little\" or \"big\""},
        {"kind=\"static\"", "kind=\"statics\"", 19,
         "<frame>: attribute \"kind\" is \"statics\": expected \"static\" or \"dynamic\" or "
         "\"bounded\""},
        {"level=\"error\"", "level=\"erro\"", 26,
         "<finding>: attribute \"level\" is \"erro\": expected \"error\" or \"warning\" or "
         "\"note\""},
        {"local=\"yes\"", "local=\"no\"", 18,
         "<function>: attribute \"local\" is \"no\": expected \"yes\" (\"no\" is left out)"},
        /* Cut, and not in the middle of a character.  */
        {"level=\"error\"",
         "level=\"0123456789012345678901234567890123456\xE2\x82\xAC"
         "abc\"",
         26,
         "<finding>: attribute \"level\" is \"0123456789012345678901234567890123456\xE2\x82\xAC"
         "...\": expected \"error\" or \"warning\" or \"note\""},
        {"level=\"error\"",
         "level=\"01234567890123456789012345678901234567\xE2\x82\xAC"
         "abc\"",
         26,
         "<finding>: attribute \"level\" is \"01234567890123456789012345678901234567...\": "
         "expected "
         "\"error\" or \"warning\" or \"note\""},
        {"name=\"v\"", "name=\"v\\x00\"", 23, "<variable>: \\x00 stands for no byte of a text"},
    };

    check_changes(changes, COUNT(changes), EINVAL);
}

/* Each attribute that there must be, left out by another name.  */
static void test_missing(void)
{
    static const struct change changes[] = {
        {"format=", "x=", 2, "<layout-report>: attribute \"format\" was expected"},
        {"producer=", "x=", 2, "<layout-report>: attribute \"producer\" was expected"},
        {"source=", "x=", 3, "<unit>: attribute \"source\" was expected"},
        {"language=", "x=", 3, "<unit>: attribute \"language\" was expected"},
        {"compiler=", "x=", 3, "<unit>: attribute \"compiler\" was expected"},
        {"target=", "x=", 3, "<unit>: attribute \"target\" was expected"},
        {"pointer-size=", "x=", 5, "<machine>: attribute \"pointer-size\" was expected"},
        {"endian=", "x=", 5, "<machine>: attribute \"endian\" was expected"},
        {"stack-align=", "x=", 5, "<machine>: attribute \"stack-align\" was expected"},
        {"stack-growth=", "x=", 5, "<machine>: attribute \"stack-growth\" was expected"},
        {"id=\"t1\" ", "", 8, "<struct>: attribute \"id\" was expected"},
        {"size=\"12\" align=", "x=", 8, "<struct>: attribute \"align\" was expected"},
        {"type=\"int\" bit", "x=\"\" bit", 11, "<field>: attribute \"type\" was expected"},
        {"underlying=", "x=", 13, "<enum>: attribute \"underlying\" was expected"},
        {"name=\"A\"", "x=\"A\"", 14, "<enumerator>: attribute \"name\" was expected"},
        {"value=\"-1\"", "x=\"\"", 14, "<enumerator>: attribute \"value\" was expected"},
        {"name=\"f\" symbol", "symbol", 18, "<function>: attribute \"name\" was expected"},
        {"symbol=\"f\"", "x=\"\"", 18, "<function>: attribute \"symbol\" was expected"},
        {"size=\"8\" kind", "kind", 19, "<frame>: attribute \"size\" was expected"},
        {"kind=", "x=", 19, "<frame>: attribute \"kind\" was expected"},
        {"symbol=\"v\"", "x=\"v\"", 23, "<variable>: attribute \"symbol\" was expected"},
        {"type=\"int\" size", "size", 23, "<variable>: attribute \"type\" was expected"},
        {"size=\"4\" align=\"4\" sec", "align=\"4\" sec", 23,
         "<variable>: attribute \"size\" was expected"},
        {"align=\"4\" section", "section", 23, "<variable>: attribute \"align\" was expected"},
        {"rule=", "x=", 26, "<finding>: attribute \"rule\" was expected"},
        {"level=", "x=", 26, "<finding>: attribute \"level\" was expected"},
        {"message=", "x=", 26, "<finding>: attribute \"message\" was expected"},
        {"<machine ", "<other ", 6, "<machine> was expected before the end of <unit>"},
    };

    check_changes(changes, COUNT(changes), EINVAL);
}

static void test_ids(void)
{
    static const struct change changes[] = {
        {"type-id=\"t2\"", "type-id=\"t3\"", 10, "type-id \"t3\" is the id of no type here"},
        {"type-id=\"t2\"", "type-id=\"2\"", 10,
         "<field>: attribute \"type-id\" is \"2\": expected t and a number from 1 to 4194304"},
        {"id=\"t1\"", "id=\"t0\"", 8,
         "<struct>: attribute \"id\" is \"t0\": expected t and a number from 1 to 4194304"},
        {"id=\"t1\"", "id=\"t4194305\"", 8,
         "<struct>: attribute \"id\" is \"t4194305\": expected t and a number from 1 to 4194304"},
        {"id=\"t1\"", "id=\"\"", 8,
         "<struct>: attribute \"id\" is \"\": expected t and a number from 1 to 4194304"},
        {"id=\"t1\"", "id=\"t2\"", 13, "<enum>: another type has the id \"t2\" too"},
    };

    check_changes(changes, COUNT(changes), EINVAL);
}

static void test_structure(void)
{
    static const struct change changes[] = {
        {"<types>", "<functions/><types>", 7, "<functions>: <types> was expected here"},
        {"</findings>", "</findings><types/>", 27,
         "<types>: nothing was expected after <findings>"},
        {"<findings>\n<finding rule=\"r\" level=\"error\" message=\"m\" "
         "value=\"1\"/>\n</findings>\n",
         "", 25, "<findings> was expected before the end of the report"},
        {"</unit>", "<machine/></unit>", 6, "<machine>: one was expected"},
        {"</function>", "<frame size=\"1\" kind=\"static\"/></function>", 20,
         "<frame>: one at most was expected in a function"},
        {"<types>", "<types>text", 8, "<types>: text was not expected here"},
        {"offset=\"4\" size=\"4\"", "bit-offset=\"32\" size=\"4\"", 10,
         "<field>: bytes or bits were expected, not both"},
        {"offset=\"4\"", "offset=\"9\"", 11,
         "<field>: an offset not below that of the member before it was expected"},
        {"offset=\"0\"", "x=\"0\"", 10,
         "<field>: members without an offset were expected after all others"},
        {"xmlns=\"urn:gcc-layout:report:1\"", "", 2,
         "<layout-report>: the namespace \"urn:gcc-layout:report:1\" was expected"},
        {"report:1\"", "report:0\"", 2,
         "<layout-report>: the namespace \"urn:gcc-layout:report:1\" was expected"},
        {"report:1\"", "report:x\"", 2,
         "<layout-report>: the namespace \"urn:gcc-layout:report:1\" was expected"},
        {"<layout-report", "<html><layout-report", 2, "<html>: <layout-report> was expected"},
        {"format=\"1.0\"", "format=\"1\"", 2,
         "<layout-report>: attribute \"format\": two numbers and a dot between were expected"},
        {"format=\"1.0\"", "format=\"1.0.1\"", 2,
         "<layout-report>: attribute \"format\": two numbers and a dot between were expected"},
        {"format=\"1.0\"", "format=\"0.9\"", 2,
         "<layout-report>: attribute \"format\": two numbers and a dot between were expected"},
        {"<layout-report", "<!DOCTYPE layout-report [<!ENTITY x 'y'>]>\n<layout-report", 2,
         "a report without <!DOCTYPE> was expected"},
        {"<layout-report", "<!DOCTYPE r SYSTEM 'file:///etc/passwd'>\n<layout-report", 2,
         "a report without <!DOCTYPE> was expected"},
    };

    check_changes(changes, COUNT(changes), EINVAL);
}

static void test_newer(void)
{
    static const struct change changes[] = {
        {"format=\"1.0\"", "format=\"2.7\"", 2,
         "format 2.7 is newer than this program, which knows 1.0"},
        {"report:1\"", "report:2\"", 2, "format 2 is newer than this program, which knows 1"},
    };

    check_changes(changes, COUNT(changes), EPROTO);
}

/* The words are libxml2's, so only that there are some and where.  */
static void test_malformed(void)
{
    static const struct change changes[] = {
        {"</types>", "</type>", 16, NULL},
        {"size=\"12\"", "size=\"12\" size=\"13\"", 8, NULL},
        {"size=\"12\"", "size=12", 8, NULL},
        {"name=\"s\"", "name=\"&nothing;\"", 8, NULL},
        {"name=\"s\"", "name=\"&#1;\"", 8, NULL},
        {"name=\"s\"", "name=\"\xFF\"", 8, NULL},
        {"name=\"s\"", "name=\"<\"", 8, NULL},
        {"name=\"s\"", "o:name=\"s\"", 8, NULL},
        {"</layout-report>\n", "</layout-report>\n<x/>", 29, NULL},
    };
    static char text[8192];
    int line;

    scratch_enter();
    for (size_t i = 0; i < COUNT(changes); i++) {
        const char *at = strstr(refusal_report, changes[i].from);

        snprintf(text, sizeof text, "%.*s%s%s", (int)(at - refusal_report), refusal_report,
                 changes[i].to, at + strlen(changes[i].from));
        CU_ASSERT_EQUAL(refusal_of_text(text, strlen(text), &line), EINVAL);
        CU_ASSERT_EQUAL(line, changes[i].line);
        CU_ASSERT_PTR_EQUAL(strstr(refusal_message, "well-formed XML was expected: "),
                            refusal_message);
        CU_ASSERT_PTR_NULL(strchr(refusal_message, '\n'));
    }
    scratch_leave(1);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"what is no number", test_numbers},
        {"what is no word of the format", test_words},
        {"attributes that are missing", test_missing},
        {"ids of no type", test_ids},
        {"elements out of place", test_structure},
        {"a newer major format", test_newer},
        {"what is no XML", test_malformed},
    };

    return unit_main("refuse", tests, sizeof tests / sizeof *tests);
}
