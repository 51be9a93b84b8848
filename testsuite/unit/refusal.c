#include "refusal.h"

#include <stdio.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/xml/read.h"
#include "harness.h"

const char refusal_report[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<layout-report xmlns=\"urn:gcc-layout:report:1\" format=\"1.0\" producer=\"p\">\n"
    "<unit source=\"s\" language=\"l\" compiler=\"c\" target=\"t\">\n"
    "<option>-O2</option>\n"
    "<machine pointer-size=\"8\" endian=\"little\" stack-align=\"16\" stack-growth=\"down\"/>\n"
    "</unit>\n"
    "<types>\n"
    "<struct id=\"t1\" name=\"s\" file=\"f\" line=\"1\" size=\"12\" align=\"4\">\n"
    "<base name=\"b\" offset=\"0\" size=\"4\"/>\n"
    "<field name=\"f\" type=\"int\" type-id=\"t2\" offset=\"4\" size=\"4\" align=\"4\"/>\n"
    "<field name=\"g\" type=\"int\" bit-offset=\"64\" bit-size=\"3\"/>\n"
    "</struct>\n"
    "<enum id=\"t2\" align=\"4\" underlying=\"int\">\n"
    "<enumerator name=\"A\" value=\"-1\"/>\n"
    "</enum>\n"
    "</types>\n"
    "<functions>\n"
    "<function name=\"f\" symbol=\"f\" local=\"yes\">\n"
    "<frame size=\"8\" kind=\"static\" extent=\"8\"/>\n"
    "</function>\n"
    "</functions>\n"
    "<variables>\n"
    "<variable name=\"v\" symbol=\"v\" type=\"int\" size=\"4\" align=\"4\" section=\".bss\"/>\n"
    "</variables>\n"
    "<findings>\n"
    "<finding rule=\"r\" level=\"error\" message=\"m\" value=\"1\"/>\n"
    "</findings>\n"
    "</layout-report>\n";

char refusal_message[1024];

int refusal_of_file(const char *path, int *ret_line)
{
    struct layout_report *const untouched = (struct layout_report *)refusal_message;
    struct layout_report *report = untouched;
    struct layout_read_error error = {-1, "(no message)"};
    struct layout_arena arena;
    int status;

    layout_arena_init(&arena, NULL);
    status = layout_report_read(path, &arena, &report, &error);
    snprintf(refusal_message, sizeof refusal_message, "%s", error.message);
    *ret_line = error.line;
    if (status < 0)
        CU_ASSERT_PTR_EQUAL(report, untouched);
    layout_arena_done(&arena);
    return -status;
}

int refusal_of_text(const char *text, size_t length, int *ret_line)
{
    FILE *file = fopen("report.xml", "w");

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    fwrite(text, 1, length, file);
    CU_ASSERT_EQUAL(fclose(file), 0);
    return refusal_of_file("report.xml", ret_line);
}
