/* What is written: the emitter's shape, and the parts of a report.  Types are write-type-test.c's.
 */

#include "harness.h"

#include <errno.h>
#include <string.h>

#include "../../plugin/xml/emit.h"
#include "../../plugin/xml/write.h"
#include "sample.h"

static void test_emit_shape(void)
{
    static struct layout_emitter emitter;

    layout_emit_begin(&emitter, sample_sink());
    layout_emit_open(&emitter, "root");
    layout_emit_text(&emitter, "a", "x<y");
    layout_emit_text(&emitter, "left-out", NULL);
    layout_emit_text(&emitter, "empty", "");
    layout_emit_number(&emitter, "n", 0);
    layout_emit_prefixed(&emitter, "p", '-', 12);
    layout_emit_flag(&emitter, "f", true);
    layout_emit_flag(&emitter, "no", false);
    layout_emit_open(&emitter, "child");
    layout_emit_close(&emitter);
    layout_emit_open(&emitter, "text");
    layout_emit_content(&emitter, "one");
    layout_emit_content(&emitter, " & two");
    layout_emit_close(&emitter);
    layout_emit_open(&emitter, "text");
    layout_emit_content(&emitter, "");
    layout_emit_close(&emitter);
    layout_emit_open(&emitter, "outer");
    layout_emit_open(&emitter, "inner");
    layout_emit_text(&emitter, "a", "b");
    CU_ASSERT_EQUAL(layout_emit_finish(&emitter), 0);
    sample_compare(sample_text(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                  "<root a=\"x&lt;y\" empty=\"\" n=\"0\" p=\"-12\" f=\"yes\">\n"
                                  "  <child/>\n"
                                  "  <text>one &amp; two</text>\n"
                                  "  <text></text>\n"
                                  "  <outer>\n"
                                  "    <inner a=\"b\"/>\n"
                                  "  </outer>\n"
                                  "</root>\n");
}

static void test_emit_depth(void)
{
    static struct layout_emitter emitter;

    layout_emit_begin(&emitter, sample_sink());
    for (int i = 0; i < 16; i++)
        layout_emit_open(&emitter, "deep");
    CU_ASSERT_EQUAL(emitter.stream.error, 0);
    CU_ASSERT_EQUAL(layout_emit_finish(&emitter), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(sample_text(), "\n                              <deep/>\n"));

    layout_emit_begin(&emitter, sample_sink());
    for (int i = 0; i < 17; i++)
        layout_emit_open(&emitter, "deep");
    layout_emit_close(&emitter);
    CU_ASSERT_EQUAL(layout_emit_finish(&emitter), -EOVERFLOW);
}

static void test_write_empty(void)
{
    sample_begin();
    sample_expect("<?xml", "</layout-report>\n",
                  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<layout-report xmlns=\"urn:gcc-layout:report:1\" format=\"1.0\""
                  " producer=\"gcc-layout 0.1.0\">\n"
                  "  <unit source=\"net.c\" language=\"GNU C17\" compiler=\"GCC 12.2.0\""
                  " target=\"x86_64-linux-gnu\">\n"
                  "    <machine pointer-size=\"8\" endian=\"little\" stack-align=\"16\""
                  " stack-growth=\"down\"/>\n"
                  "  </unit>\n"
                  "  <types/>\n"
                  "  <functions/>\n"
                  "  <variables/>\n"
                  "  <findings/>\n"
                  "</layout-report>\n");
}

static void test_write_unit(void)
{
    static const char *options[] = {"-O2", "-DX=\"a b\""};

    sample_begin();
    sample_report->unit.precompiled_header = true;
    sample_report->unit.options = options;
    sample_report->unit.option_count = 2;
    sample_report->unit.machine = (struct layout_machine){4, true, 8, true, 224, 32};
    sample_expect(
        "  <unit", "</unit>\n",
        "  <unit source=\"net.c\" language=\"GNU C17\" compiler=\"GCC 12.2.0\""
        " target=\"x86_64-linux-gnu\" precompiled-header=\"yes\">\n"
        "    <option>-O2</option>\n"
        "    <option>-DX=&quot;a b&quot;</option>\n"
        "    <machine pointer-size=\"4\" endian=\"big\" stack-align=\"8\" stack-growth=\"up\""
        " red-zone=\"224\" cache-line=\"32\"/>\n"
        "  </unit>\n");
}

static void test_write_functions(void)
{
    struct layout_function *function;

    sample_begin();
    function = layout_report_add_function(sample_report);
    function->name = "sum";
    function->symbol = "_Z3sumv.part.0";
    function->clone_of = "sum";
    function->local = true;
    function->place = sample_place("item.c", 3, 5);
    function->frame = (struct layout_frame){
        .known = true, .kind = LAYOUT_FRAME_STATIC, .size = 8, .has_extent = true, .extent = 8};
    function = layout_report_add_function(sample_report);
    function->name = function->symbol = "grow";
    function->frame = (struct layout_frame){.known = true,
                                            .kind = LAYOUT_FRAME_BOUNDED,
                                            .size = 4096,
                                            .dynamic = 4000,
                                            .red_zone = 128,
                                            .has_extent = true,
                                            .extent = 4224};
    function = layout_report_add_function(sample_report);
    function->name = function->symbol = "any";
    function->frame = (struct layout_frame){.known = true, .kind = LAYOUT_FRAME_DYNAMIC};
    function = layout_report_add_function(sample_report);
    function->name = function->symbol = "unknown";
    function->frame = (struct layout_frame){.has_extent = true};
    sample_expect("  <functions>", "</functions>\n",
                  "  <functions>\n"
                  "    <function name=\"sum\" symbol=\"_Z3sumv.part.0\" file=\"item.c\" line=\"3\""
                  " column=\"5\" local=\"yes\" clone-of=\"sum\">\n"
                  "      <frame size=\"8\" kind=\"static\" extent=\"8\"/>\n"
                  "    </function>\n"
                  "    <function name=\"grow\" symbol=\"grow\">\n"
                  "      <frame size=\"4096\" kind=\"bounded\" red-zone=\"128\" dynamic=\"4000\""
                  " extent=\"4224\"/>\n"
                  "    </function>\n"
                  "    <function name=\"any\" symbol=\"any\">\n"
                  "      <frame size=\"0\" kind=\"dynamic\"/>\n"
                  "    </function>\n"
                  "    <function name=\"unknown\" symbol=\"unknown\"/>\n"
                  "  </functions>\n");
}

static void test_write_variables(void)
{
    struct layout_variable *variable;
    struct layout_type *type;

    sample_begin();
    type = sample_add_type(LAYOUT_STRUCT, "s", 4, 4);
    variable = layout_report_add_variable(sample_report);
    *variable = (struct layout_variable){.name = "table",
                                         .symbol = "table.0",
                                         .type_name = "struct s [8]",
                                         .type = type,
                                         .section = ".data",
                                         .place = sample_place("v.c", 2, 10),
                                         .local = true,
                                         .size = 32,
                                         .align = 4};
    variable = layout_report_add_variable(sample_report);
    *variable = (struct layout_variable){
        .name = "c", .symbol = "c", .type_name = "char", .section = ".bss", .size = 0, .align = 1};
    variable = layout_report_add_variable(sample_report);
    *variable = (struct layout_variable){
        .name = "d", .symbol = "d", .type_name = "char", .section = ".data", .size = 1, .align = 1};
    sample_expect(
        "  <variables>", "</variables>\n",
        "  <variables>\n"
        "    <variable name=\"table\" symbol=\"table.0\" type=\"struct s [8]\" type-id=\"t1\""
        " size=\"32\" align=\"4\" section=\".data\" file=\"v.c\" line=\"2\" column=\"10\""
        " local=\"yes\"/>\n"
        "    <variable name=\"c\" symbol=\"c\" type=\"char\" size=\"0\" align=\"1\""
        " section=\".bss\"/>\n"
        "    <variable name=\"d\" symbol=\"d\" type=\"char\" size=\"1\" align=\"1\""
        " section=\".data\"/>\n"
        "    <section name=\".bss\" size=\"0\" count=\"1\"/>\n"
        "    <section name=\".data\" size=\"33\" count=\"2\"/>\n"
        "  </variables>\n");
}

static void test_write_findings(void)
{
    struct layout_finding *finding;

    sample_begin();
    finding = layout_findings_add(&sample_report->findings, &sample_arena);
    *finding = (struct layout_finding){.rule = "stack-budget",
                                       .level = LAYOUT_ERROR,
                                       .message = "over",
                                       .place = sample_place("f.c", 9, 1),
                                       .function = "f",
                                       .has_value = true,
                                       .value = 100,
                                       .has_limit = true,
                                       .limit = 0};
    finding = layout_findings_add(&sample_report->findings, &sample_arena);
    *finding = (struct layout_finding){.rule = "hole",
                                       .level = LAYOUT_WARNING,
                                       .message = "m",
                                       .type = sample_add_type(LAYOUT_UNION, "u", 1, 1)};
    finding = layout_findings_add(&sample_report->findings, &sample_arena);
    *finding = (struct layout_finding){.rule = "r", .level = LAYOUT_NOTE, .message = "n"};
    sample_expect("  <findings>", "</layout-report>\n",
                  "  <findings>\n"
                  "    <finding rule=\"stack-budget\" level=\"error\" message=\"over\" file=\"f.c\""
                  " line=\"9\" column=\"1\" function=\"f\" value=\"100\" limit=\"0\"/>\n"
                  "    <finding rule=\"hole\" level=\"warning\" message=\"m\" type-id=\"t1\"/>\n"
                  "    <finding rule=\"r\" level=\"note\" message=\"n\"/>\n"
                  "  </findings>\n"
                  "</layout-report>\n");
}

static int refuse(void *closure, const char *data, size_t size)
{
    (void)closure;
    (void)data;
    (void)size;
    return -EDQUOT;
}

static void test_write_error(void)
{
    sample_begin();
    CU_ASSERT_EQUAL(layout_report_write(sample_report, (struct layout_sink){refuse, NULL}),
                    -EDQUOT);
    layout_arena_done(&sample_arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"elements, attributes and text", test_emit_shape},
        {"elements nested too deep are an error", test_emit_depth},
        {"a report of nothing", test_write_empty},
        {"the unit", test_write_unit},
        {"functions and frames", test_write_functions},
        {"variables and sections", test_write_variables},
        {"findings", test_write_findings},
        {"the sink's error comes back", test_write_error},
    };

    return unit_main("xml", tests, sizeof tests / sizeof *tests);
}
