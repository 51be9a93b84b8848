/* Reports read back: every attribute of one that was written by hand.  What is refused is
   refuse-test.c's.  */

#include "harness.h"

#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/output/file.h"
#include "../../plugin/xml/read.h"
#include "../../plugin/xml/write.h"
#include "sample.h"
#include "scratch.h"

static struct layout_arena arena;

/* As the writer would write it, so that it must come out again.  */
static const char whole[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<layout-report xmlns=\"urn:gcc-layout:report:1\" format=\"1.0\" producer=\"someone 7\">\n"
    "  <unit source=\"a&amp;b.c\" language=\"GNU C++17\" compiler=\"GCC 12.2.0\""
    " target=\"ppc-elf\" precompiled-header=\"yes\">\n"
    "    <option>-O2</option>\n"
    "    <option>-DX=&quot;&lt;y&gt;&quot; \\x01\\x5Cx41</option>\n"
    "    <machine pointer-size=\"4\" endian=\"big\" stack-align=\"8\" stack-growth=\"up\""
    " red-zone=\"224\" cache-line=\"32\"/>\n"
    "  </unit>\n"
    "  <types>\n"
    "    <struct id=\"t7\" name=\"ns::all&lt;int&gt;\" class=\"yes\" typedef=\"yes\""
    " file=\"a b.h\" line=\"3\" column=\"9\" size=\"40\" align=\"16\" padding=\"18\""
    " bit-padding=\"5\" packed=\"yes\" flexible=\"yes\" user-align=\"16\""
    " system-header=\"yes\" local=\"yes\" lines=\"2\">\n"
    "      <vptr offset=\"0\" size=\"4\"/>\n"
    "      <base name=\"base\" type-id=\"t9\" offset=\"4\" size=\"3\" virtual=\"yes\"/>\n"
    "      <padding offset=\"7\" size=\"1\" kind=\"hole\"/>\n"
    "      <field name=\"next\" type=\"ns::all&lt;int&gt; *\" type-id=\"t7\" offset=\"8\""
    " size=\"4\" align=\"4\" file=\"a b.h\" line=\"4\" column=\"2\"/>\n"
    "      <field type=\"int\" bit-offset=\"96\" bit-size=\"3\" file=\"other.h\"/>\n"
    "      <padding bit-offset=\"99\" bit-size=\"5\" kind=\"hole\"/>\n"
    "      <padding offset=\"13\" size=\"17\" kind=\"hole\"/>\n"
    "      <field name=\"v\" type=\"char [10]\" offset=\"30\" size=\"10\" align=\"1\"/>\n"
    "      <field name=\"rest\" type=\"char []\" offset=\"40\" size=\"0\" align=\"1\""
    " flexible=\"yes\"/>\n"
    "    </struct>\n"
    "    <union id=\"t9\" align=\"4\">\n"
    "      <field name=\"n\" type=\"int\" offset=\"0\" align=\"4\"/>\n"
    "      <field name=\"m\" type=\"int\" size=\"4\" align=\"4\"/>\n"
    "      <field name=\"b\" type=\"int\" bit-size=\"4\"/>\n"
    "    </union>\n"
    "    <enum id=\"t1\" name=\"e\" size=\"8\" align=\"8\" underlying=\"long int\" lines=\"1\">\n"
    "      <enumerator name=\"LOW\" value=\"-9223372036854775808\"/>\n"
    "      <enumerator name=\"ZERO\" value=\"0\"/>\n"
    "      <enumerator name=\"HIGH\" value=\"18446744073709551615\"/>\n"
    "    </enum>\n"
    "  </types>\n"
    "  <functions>\n"
    "    <function name=\"f\" symbol=\"f.part.0\" file=\"a b.h\" line=\"8\" column=\"1\""
    " local=\"yes\" clone-of=\"f\">\n"
    "      <frame size=\"64\" kind=\"bounded\" red-zone=\"128\" dynamic=\"32\""
    " extent=\"192\"/>\n"
    "    </function>\n"
    "    <function name=\"g\" symbol=\"g\">\n"
    "      <frame size=\"0\" kind=\"dynamic\"/>\n"
    "    </function>\n"
    "    <function name=\"h\" symbol=\"h\"/>\n"
    "  </functions>\n"
    "  <variables>\n"
    "    <variable name=\"x\" symbol=\"x.0\" type=\"enum e [2]\" type-id=\"t1\" size=\"16\""
    " align=\"8\" section=\".data\" file=\"a b.h\" line=\"9\" column=\"3\" local=\"yes\"/>\n"
    "    <variable name=\"y\" symbol=\"y\" type=\"int\" size=\"4\" align=\"4\""
    " section=\".bss\"/>\n"
    "    <section name=\".bss\" size=\"4\" count=\"1\"/>\n"
    "    <section name=\".data\" size=\"16\" count=\"1\"/>\n"
    "  </variables>\n"
    "  <findings>\n"
    "    <finding rule=\"stack-budget\" level=\"error\" message=\"m\" file=\"f.c\" line=\"1\""
    " column=\"2\" function=\"f.part.0\" value=\"192\" limit=\"0\"/>\n"
    "    <finding rule=\"hole\" level=\"warning\" message=\"n\" type-id=\"t9\"/>\n"
    "    <finding rule=\"hole\" level=\"note\" message=\"o\"/>\n"
    "  </findings>\n"
    "</layout-report>\n";

/* Reads TEXT, of which there must be a report.  */
static struct layout_report *read_text(const char *text)
{
    struct layout_read_error error = {0, ""};
    struct layout_report *report = NULL;

    layout_arena_init(&arena, NULL);
    scratch_enter();
    scratch_put("report.xml", text);
    CU_ASSERT_EQUAL(layout_report_read("report.xml", &arena, &report, &error), 0);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    scratch_leave(1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(report);
    CU_ASSERT_PTR_EQUAL(report->arena, &arena);
    return report;
}

static void test_round_trip(void)
{
    struct layout_report *report = read_text(whole);

    CU_ASSERT_EQUAL(layout_report_write(report, sample_sink()), 0);
    sample_compare(sample_text(), whole);
    layout_arena_done(&arena);
}

static void test_unit(void)
{
    struct layout_report *report = read_text(whole);
    const struct layout_unit *unit = &report->unit;

    CU_ASSERT_STRING_EQUAL(report->producer, "someone 7");
    CU_ASSERT_STRING_EQUAL(unit->source, "a&b.c");
    CU_ASSERT_STRING_EQUAL(unit->language, "GNU C++17");
    CU_ASSERT_STRING_EQUAL(unit->compiler, "GCC 12.2.0");
    CU_ASSERT_STRING_EQUAL(unit->target, "ppc-elf");
    CU_ASSERT_TRUE(unit->precompiled_header);
    CU_ASSERT_EQUAL_FATAL(unit->option_count, 2);
    CU_ASSERT_STRING_EQUAL(unit->options[0], "-O2");
    CU_ASSERT_STRING_EQUAL(unit->options[1], "-DX=\"<y>\" \x01\\x41");
    CU_ASSERT(unit->machine.pointer_size == 4 && unit->machine.big_endian);
    CU_ASSERT(unit->machine.stack_align == 8 && unit->machine.stack_grows_up);
    CU_ASSERT(unit->machine.red_zone == 224 && unit->machine.cache_line == 32);
    layout_arena_done(&arena);
}

static bool is_place(const struct layout_place *place, const char *file, uint32_t line,
                     uint32_t column)
{
    return (file ? place->file && strcmp(place->file, file) == 0 : !place->file) &&
           place->line == line && place->column == column && place->token == 0;
}

static void check_members(const struct layout_type *type, const struct layout_type *base)
{
    const struct layout_member *members = type->members;

    CU_ASSERT_EQUAL_FATAL(type->member_count, 6);
    CU_ASSERT(members[0].kind == LAYOUT_VPTR && members[0].has_position && members[0].has_size);
    CU_ASSERT(members[0].bit_offset == 0 && members[0].bit_size == 32);
    CU_ASSERT(members[1].kind == LAYOUT_BASE && members[1].is_virtual);
    CU_ASSERT(members[1].bit_offset == 32 && members[1].bit_size == 24);
    CU_ASSERT_STRING_EQUAL(members[1].name, "base");
    CU_ASSERT_PTR_EQUAL(members[1].type, base);
    CU_ASSERT(members[2].kind == LAYOUT_FIELD && members[2].align == 4);
    CU_ASSERT(!members[2].bitfield && !members[2].flexible && !members[2].is_virtual);
    CU_ASSERT(members[2].bit_offset == 64 && members[2].bit_size == 32);
    CU_ASSERT_STRING_EQUAL(members[2].name, "next");
    CU_ASSERT_STRING_EQUAL(members[2].type_name, "ns::all<int> *");
    CU_ASSERT_PTR_EQUAL(members[2].type, type);
    CU_ASSERT(is_place(&members[2].place, "a b.h", 4, 2));
    CU_ASSERT(members[3].bitfield && members[3].has_position && members[3].has_size);
    CU_ASSERT(members[3].bit_offset == 96 && members[3].bit_size == 3);
    CU_ASSERT_PTR_NULL(members[3].name);
    CU_ASSERT_PTR_NULL(members[3].type);
    CU_ASSERT(is_place(&members[3].place, "other.h", 0, 0));
    CU_ASSERT(is_place(&members[4].place, NULL, 0, 0));
    CU_ASSERT(members[5].flexible && members[5].has_size && members[5].bit_size == 0);
}

static void test_types(void)
{
    struct layout_report *report = read_text(whole);
    const struct layout_type *type;

    CU_ASSERT_EQUAL_FATAL(report->type_count, 3);
    type = report->types[0];
    CU_ASSERT(type->kind == LAYOUT_STRUCT && type->id == 7);
    CU_ASSERT_STRING_EQUAL(type->name, "ns::all<int>");
    CU_ASSERT(type->is_class && type->named_by_typedef && type->packed);
    CU_ASSERT(type->flexible && type->system_header && type->local);
    CU_ASSERT(type->has_size && type->size == 40);
    CU_ASSERT(type->align == 16 && type->user_align == 16);
    CU_ASSERT(is_place(&type->place, "a b.h", 3, 9));
    check_members(type, report->types[1]);

    type = report->types[1];
    CU_ASSERT(type->kind == LAYOUT_UNION && type->id == 9 && !type->has_size);
    CU_ASSERT_PTR_NULL(type->name);
    CU_ASSERT(!type->is_class && !type->named_by_typedef && !type->packed);
    CU_ASSERT(!type->flexible && !type->system_header && !type->local);
    CU_ASSERT(is_place(&type->place, NULL, 0, 0));
    CU_ASSERT_EQUAL_FATAL(type->member_count, 3);
    CU_ASSERT(type->members[0].has_position && !type->members[0].has_size);
    CU_ASSERT(!type->members[1].has_position && type->members[1].has_size);
    CU_ASSERT(type->members[2].bitfield && type->members[2].bit_size == 4);

    type = report->types[2];
    CU_ASSERT(type->kind == LAYOUT_ENUM && type->id == 1);
    CU_ASSERT_STRING_EQUAL(type->underlying, "long int");
    CU_ASSERT_EQUAL_FATAL(type->enumerator_count, 3);
    CU_ASSERT_STRING_EQUAL(type->enumerators[0].name, "LOW");
    CU_ASSERT(type->enumerators[0].negative);
    CU_ASSERT_EQUAL(type->enumerators[0].magnitude, UINT64_C(1) << 63);
    CU_ASSERT(!type->enumerators[1].negative && type->enumerators[1].magnitude == 0);
    CU_ASSERT(!type->enumerators[2].negative && type->enumerators[2].magnitude == UINT64_MAX);
    layout_arena_done(&arena);
}

static void test_items(void)
{
    struct layout_report *report = read_text(whole);
    const struct layout_function *function;
    const struct layout_variable *variable;
    const struct layout_finding *finding;

    CU_ASSERT_EQUAL_FATAL(report->function_count, 3);
    function = report->functions[0];
    CU_ASSERT_STRING_EQUAL(function->name, "f");
    CU_ASSERT_STRING_EQUAL(function->symbol, "f.part.0");
    CU_ASSERT_STRING_EQUAL(function->clone_of, "f");
    CU_ASSERT(function->local && is_place(&function->place, "a b.h", 8, 1));
    CU_ASSERT(function->frame.known && function->frame.kind == LAYOUT_FRAME_BOUNDED);
    CU_ASSERT(function->frame.size == 64 && function->frame.dynamic == 32);
    CU_ASSERT(function->frame.red_zone == 128);
    CU_ASSERT(function->frame.has_extent && function->frame.extent == 192);
    function = report->functions[1];
    CU_ASSERT(function->frame.known && function->frame.kind == LAYOUT_FRAME_DYNAMIC);
    CU_ASSERT(!function->frame.has_extent && !function->local);
    CU_ASSERT_FALSE(report->functions[2]->frame.known);
    CU_ASSERT(report->functions[0]->order < report->functions[1]->order);

    CU_ASSERT_EQUAL_FATAL(report->variable_count, 2);
    variable = report->variables[0];
    CU_ASSERT_STRING_EQUAL(variable->name, "x");
    CU_ASSERT_STRING_EQUAL(variable->symbol, "x.0");
    CU_ASSERT_STRING_EQUAL(variable->type_name, "enum e [2]");
    CU_ASSERT_STRING_EQUAL(variable->section, ".data");
    CU_ASSERT_PTR_EQUAL(variable->type, report->types[2]);
    CU_ASSERT(variable->local && variable->size == 16 && variable->align == 8);
    CU_ASSERT(is_place(&variable->place, "a b.h", 9, 3));
    CU_ASSERT_FALSE(report->variables[1]->local);
    CU_ASSERT(report->variables[0]->order < report->variables[1]->order);

    CU_ASSERT_EQUAL_FATAL(report->findings.count, 3);
    finding = report->findings.items;
    CU_ASSERT_STRING_EQUAL(finding[0].rule, "stack-budget");
    CU_ASSERT_STRING_EQUAL(finding[0].message, "m");
    CU_ASSERT_STRING_EQUAL(finding[0].function, "f.part.0");
    CU_ASSERT(finding[0].level == LAYOUT_ERROR && is_place(&finding[0].place, "f.c", 1, 2));
    CU_ASSERT(finding[0].has_value && finding[0].value == 192);
    CU_ASSERT(finding[0].has_limit && finding[0].limit == 0);
    CU_ASSERT(finding[1].level == LAYOUT_WARNING && !finding[1].has_value);
    CU_ASSERT_PTR_EQUAL(finding[1].type, report->types[1]);
    CU_ASSERT(finding[2].level == LAYOUT_NOTE && !finding[2].has_limit && !finding[2].type);
    layout_arena_done(&arena);
}

/* What a later minor format or another tool may put in is passed over, wherever it is.  */
static void test_unknown(void)
{
    struct layout_report *report = read_text(
        "\xEF\xBB\xBF<?xml version='1.0'?><!-- x --><?pi?>"
        "<r:layout-report xmlns:r='urn:gcc-layout:report:1' xmlns:o='urn:other' o:format='9.9'"
        " format='1.12' producer='' new='1'><r:new><r:types/>text</r:new>"
        "<r:unit source='s' language='' compiler='' target='' o:precompiled-header='yes'>"
        "<o:option>-O3</o:option><r:option><![CDATA[<-O1>]]></r:option>"
        "<r:machine pointer-size='8' endian='little' stack-align='1' stack-growth='down'>"
        "<r:new/></r:machine></r:unit>"
        "<r:types><r:struct id='t3' align='1' new='x'><r:rust name='X'><r:field/>"
        "<r:repr-c exact='yes' size='1' align='1'/></r:rust>"
        "<r:field type='int' offset='0'><r:field/></r:field></r:struct></r:types>"
        "<r:functions><r:function name='f' symbol='f'><r:call callee='g'/></r:function>"
        "</r:functions>\n<r:variables/><r:other/><r:findings/></r:layout-report><!-- y -->");

    CU_ASSERT_FALSE(report->unit.precompiled_header);
    CU_ASSERT_EQUAL_FATAL(report->unit.option_count, 1);
    CU_ASSERT_STRING_EQUAL(report->unit.options[0], "<-O1>");
    CU_ASSERT_EQUAL_FATAL(report->type_count, 1);
    CU_ASSERT_EQUAL(report->types[0]->member_count, 1);
    CU_ASSERT_EQUAL(report->function_count, 1);
    CU_ASSERT(!report->functions[0]->frame.known);
    layout_arena_done(&arena);
}

/* The last file's name is kept for the next place, but not where its bytes mean another.  */
static void test_escaped_files(void)
{
    struct layout_report *report = read_text(
        "<layout-report xmlns='urn:gcc-layout:report:1' format='1.0' producer='p'>"
        "<unit source='s' language='l' compiler='c' target='t'>"
        "<machine pointer-size='8' endian='little' stack-align='1' stack-growth='down'/></unit>"
        "<types><struct id='t1' align='1'><field type='int' file='\\x5Cx41'/>"
        "<field type='int' file='\\x41'/><field type='int' file='A'/>"
        "<field type='int' file='A'/></struct></types>"
        "<functions/><variables/><findings/></layout-report>");
    const struct layout_member *members = report->types[0]->members;

    CU_ASSERT_EQUAL_FATAL(report->types[0]->member_count, 4);
    CU_ASSERT_STRING_EQUAL(members[0].place.file, "\\x41");
    CU_ASSERT_STRING_EQUAL(members[1].place.file, "A");
    CU_ASSERT_STRING_EQUAL(members[2].place.file, "A");
    CU_ASSERT_PTR_EQUAL(members[3].place.file, members[2].place.file);
    layout_arena_done(&arena);
}

/* The parser hands a long text out in pieces.  */
static void test_long_option(void)
{
    static char option[50001];
    struct layout_report *report = read_text(whole);
    struct layout_report *back = NULL;
    struct layout_read_error error = {0, ""};
    struct layout_file file;

    memset(option, 'x', sizeof option - 1);
    memcpy(option + 30000, "<&\\\x02", 4);
    report->unit.options[0] = option;
    scratch_enter();
    CU_ASSERT_EQUAL_FATAL(layout_file_open("long.xml", &file), 0);
    CU_ASSERT_EQUAL(layout_report_write(report, layout_file_sink(&file)), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    CU_ASSERT_EQUAL(layout_report_read("long.xml", &arena, &back, &error), 0);
    scratch_leave(1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(back);
    CU_ASSERT_STRING_EQUAL(back->unit.options[0], option);
    CU_ASSERT_STRING_EQUAL(back->unit.options[1], report->unit.options[1]);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"a report comes back byte for byte", test_round_trip},
        {"the unit", test_unit},
        {"types and members", test_types},
        {"functions, variables and findings", test_items},
        {"what is not known is passed over", test_unknown},
        {"files whose names are escaped", test_escaped_files},
        {"a long option", test_long_option},
    };

    return unit_main("read", tests, sizeof tests / sizeof *tests);
}
