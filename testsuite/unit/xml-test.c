/* What is written: the emitter's shape, and each element with all its attributes.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/xml/emit.h"
#include "../../plugin/xml/write.h"

static struct layout_arena arena;
static struct layout_report *report;

struct page {
    char text[16384];
    size_t used;
};

static struct page page;

static int page_write(void *closure, const char *data, size_t size)
{
    struct page *into = closure;

    if (size >= sizeof into->text - into->used)
        return -ENOSPC;
    memcpy(into->text + into->used, data, size);
    into->used += size;
    into->text[into->used] = '\0';
    return 0;
}

static struct layout_sink page_sink(void)
{
    page.used = 0;
    page.text[0] = '\0';
    return (struct layout_sink){page_write, &page};
}

static void expect_text(const char *actual, const char *expected)
{
    if (strcmp(actual, expected) != 0)
        printf("# is:\n# %s\n# and not:\n# %s\n", actual, expected);
    CU_ASSERT_STRING_EQUAL(actual, expected);
}

static void test_emit_shape(void)
{
    static struct layout_emitter emitter;

    layout_emit_begin(&emitter, page_sink());
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
    expect_text(page.text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
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

    layout_emit_begin(&emitter, page_sink());
    for (int i = 0; i < 16; i++)
        layout_emit_open(&emitter, "deep");
    CU_ASSERT_EQUAL(emitter.stream.error, 0);
    CU_ASSERT_EQUAL(layout_emit_finish(&emitter), 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(page.text, "\n                              <deep/>\n"));

    layout_emit_begin(&emitter, page_sink());
    for (int i = 0; i < 17; i++)
        layout_emit_open(&emitter, "deep");
    layout_emit_close(&emitter);
    CU_ASSERT_EQUAL(layout_emit_finish(&emitter), -EOVERFLOW);
}

/* A report with nothing in it, to be filled.  */
static void begin(void)
{
    layout_arena_init(&arena, NULL);
    report = layout_report_new(&arena);
    report->producer = "gcc-layout 0.1.0";
    report->unit = (struct layout_unit){.source = "net.c",
                                        .language = "GNU C17",
                                        .compiler = "GCC 12.2.0",
                                        .target = "x86_64-linux-gnu"};
    report->unit.machine.pointer_size = 8;
    report->unit.machine.stack_align = 16;
}

/* Writes the report and compares what is from the line FROM to the line TO, both included.  */
static void expect(const char *from, const char *to, const char *expected)
{
    char *first, *last;

    CU_ASSERT_EQUAL(layout_report_write(report, page_sink()), 0);
    first = strstr(page.text, from);
    CU_ASSERT_PTR_NOT_NULL_FATAL(first);
    last = strstr(first, to);
    CU_ASSERT_PTR_NOT_NULL_FATAL(last);
    last[strlen(to)] = '\0';
    expect_text(first, expected);
    layout_arena_done(&arena);
}

static struct layout_place place(const char *file, uint32_t line, uint32_t column)
{
    return (struct layout_place){.file = file, .line = line, .column = column, .token = 77};
}

static void test_write_empty(void)
{
    begin();
    expect("<?xml", "</layout-report>\n",
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

    begin();
    report->unit.precompiled_header = true;
    report->unit.options = options;
    report->unit.option_count = 2;
    report->unit.machine = (struct layout_machine){4, true, 8, true, 224, 32};
    expect("  <unit", "</unit>\n",
           "  <unit source=\"net.c\" language=\"GNU C17\" compiler=\"GCC 12.2.0\""
           " target=\"x86_64-linux-gnu\" precompiled-header=\"yes\">\n"
           "    <option>-O2</option>\n"
           "    <option>-DX=&quot;a b&quot;</option>\n"
           "    <machine pointer-size=\"4\" endian=\"big\" stack-align=\"8\" stack-growth=\"up\""
           " red-zone=\"224\" cache-line=\"32\"/>\n"
           "  </unit>\n");
}

static struct layout_member *add_member(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name)
{
    struct layout_member *member;

    type->members =
        layout_arena_grow(&arena, type->members, type->member_count, sizeof *type->members);
    member = &type->members[type->member_count++];
    member->kind = kind;
    member->name = name;
    member->type_name = type_name;
    return member;
}

static struct layout_member *add_placed(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name,
                                        uint64_t bit_offset, uint64_t bit_size)
{
    struct layout_member *member = add_member(type, kind, name, type_name);

    member->has_position = member->has_size = true;
    member->bit_offset = bit_offset;
    member->bit_size = bit_size;
    return member;
}

static struct layout_type *add_type(enum layout_type_kind kind, const char *name, uint64_t size,
                                    uint64_t align)
{
    struct layout_type *type = layout_report_add_type(report);

    type->kind = kind;
    type->name = name;
    type->has_size = true;
    type->size = size;
    type->align = align;
    return type;
}

/* The struct of the example in docs/report-format.md.  */
static void test_write_example(void)
{
    struct layout_type *item;
    struct layout_member *member;

    begin();
    report->unit.machine.cache_line = 64;
    item = add_type(LAYOUT_STRUCT, "item", 12, 4);
    item->place = place("item.c", 1, 8);
    member = add_placed(item, LAYOUT_FIELD, "tag", "char", 0, 8);
    member->align = 1;
    member->place = place("item.c", 1, 20);
    member = add_placed(item, LAYOUT_FIELD, "value", "int", 32, 32);
    member->align = 4;
    member->place = place("item.c", 1, 29);
    member = add_placed(item, LAYOUT_FIELD, "n", "short int", 64, 16);
    member->align = 2;
    member->place = place("item.c", 1, 42);
    expect("  <types>", "</types>\n",
           "  <types>\n"
           "    <struct id=\"t1\" name=\"item\" file=\"item.c\" line=\"1\" column=\"8\" size=\"12\""
           " align=\"4\" padding=\"5\" lines=\"1\">\n"
           "      <field name=\"tag\" type=\"char\" offset=\"0\" size=\"1\" align=\"1\""
           " file=\"item.c\" line=\"1\" column=\"20\"/>\n"
           "      <padding offset=\"1\" size=\"3\" kind=\"hole\"/>\n"
           "      <field name=\"value\" type=\"int\" offset=\"4\" size=\"4\" align=\"4\""
           " file=\"item.c\" line=\"1\" column=\"29\"/>\n"
           "      <field name=\"n\" type=\"short int\" offset=\"8\" size=\"2\" align=\"2\""
           " file=\"item.c\" line=\"1\" column=\"42\"/>\n"
           "      <padding offset=\"10\" size=\"2\" kind=\"tail\"/>\n"
           "    </struct>\n"
           "  </types>\n");
}

static void test_write_type_attributes(void)
{
    struct layout_type *type;

    begin();
    type = add_type(LAYOUT_STRUCT, "all", 1000, 16);
    type->is_class = type->named_by_typedef = type->packed = true;
    type->flexible = type->system_header = type->local = true;
    type->user_align = 16;
    type->place = place("a&b.h", 0, 5);
    report->unit.machine.cache_line = 64;
    type = add_type(LAYOUT_UNION, NULL, 0, 1);
    type = add_type(LAYOUT_STRUCT, "variable", 0, 4);
    type->has_size = false;
    type->place.line = 7;
    expect("  <types>", "</types>\n",
           "  <types>\n"
           "    <struct id=\"t1\" name=\"all\" class=\"yes\" typedef=\"yes\" file=\"a&amp;b.h\""
           " column=\"5\" size=\"1000\" align=\"16\" padding=\"1000\" packed=\"yes\""
           " flexible=\"yes\" user-align=\"16\" system-header=\"yes\" local=\"yes\""
           " lines=\"16\">\n"
           "      <padding offset=\"0\" size=\"1000\" kind=\"tail\"/>\n"
           "    </struct>\n"
           "    <union id=\"t2\" size=\"0\" align=\"1\" padding=\"0\" lines=\"0\"/>\n"
           "    <struct id=\"t3\" name=\"variable\" align=\"4\"/>\n"
           "  </types>\n");
}

static void test_write_enum(void)
{
    static struct layout_enumerator enumerators[] = {
        {"LOW", true, UINT64_C(1) << 63}, {"ZERO", true, 0}, {"HIGH", false, UINT64_MAX}};
    struct layout_type *type;

    begin();
    type = add_type(LAYOUT_ENUM, "level", 8, 8);
    type->underlying = "long int";
    type->enumerators = enumerators;
    type->enumerator_count = 3;
    expect("    <enum ", "</enum>\n",
           "    <enum id=\"t1\" name=\"level\" size=\"8\" align=\"8\" underlying=\"long int\">\n"
           "      <enumerator name=\"LOW\" value=\"-9223372036854775808\"/>\n"
           "      <enumerator name=\"ZERO\" value=\"0\"/>\n"
           "      <enumerator name=\"HIGH\" value=\"18446744073709551615\"/>\n"
           "    </enum>\n");
}

static void test_write_bits(void)
{
    struct layout_type *type;
    struct layout_member *member;

    begin();
    type = add_type(LAYOUT_STRUCT, "bits", 8, 4);
    member = add_placed(type, LAYOUT_FIELD, "a", "unsigned int", 0, 3);
    member->bitfield = true;
    member->align = 4;
    /* A bit-field of whole bytes is one all the same.  */
    add_placed(type, LAYOUT_FIELD, NULL, "int", 32, 16)->bitfield = true;
    /* As other languages have: no bit-field, but not at a byte.  */
    add_placed(type, LAYOUT_FIELD, "packed", "int", 52, 8)->align = 1;
    expect("    <struct ", "</struct>\n",
           "    <struct id=\"t1\" name=\"bits\" size=\"8\" align=\"4\" padding=\"3\""
           " bit-padding=\"13\">\n"
           "      <field name=\"a\" type=\"unsigned int\" bit-offset=\"0\" bit-size=\"3\"/>\n"
           "      <padding bit-offset=\"3\" bit-size=\"5\" kind=\"hole\"/>\n"
           "      <padding offset=\"1\" size=\"3\" kind=\"hole\"/>\n"
           "      <field type=\"int\" bit-offset=\"32\" bit-size=\"16\"/>\n"
           "      <padding bit-offset=\"48\" bit-size=\"4\" kind=\"hole\"/>\n"
           "      <field name=\"packed\" type=\"int\" bit-offset=\"52\" bit-size=\"8\"/>\n"
           "      <padding bit-offset=\"60\" bit-size=\"4\" kind=\"tail\"/>\n"
           "    </struct>\n");
}

static void test_write_members(void)
{
    struct layout_type *type, *other;
    struct layout_member *member;

    begin();
    type = add_type(LAYOUT_STRUCT, "ns::derived<int>", 32, 8);
    other = add_type(LAYOUT_STRUCT, "base", 8, 8);
    other->id = 44;
    add_placed(type, LAYOUT_VPTR, NULL, NULL, 0, 64)->align = 8;
    member = add_placed(type, LAYOUT_BASE, "base", NULL, 64, 40);
    member->type = other;
    member->align = 8;
    member = add_placed(type, LAYOUT_FIELD, "next", "base *[2]", 128, 64);
    member->type = other;
    member->align = 8;
    add_placed(type, LAYOUT_BASE, "empty", NULL, 192, 0)->is_virtual = true;
    add_placed(type, LAYOUT_FIELD, "rest", "char []", 200, 0)->flexible = true;
    expect("    <struct ", "</struct>\n",
           "    <struct id=\"t1\" name=\"ns::derived&lt;int&gt;\" size=\"32\" align=\"8\""
           " padding=\"11\">\n"
           "      <vptr offset=\"0\" size=\"8\"/>\n"
           "      <base name=\"base\" type-id=\"t44\" offset=\"8\" size=\"5\"/>\n"
           "      <padding offset=\"13\" size=\"3\" kind=\"hole\"/>\n"
           "      <field name=\"next\" type=\"base *[2]\" type-id=\"t44\" offset=\"16\" size=\"8\""
           " align=\"8\"/>\n"
           "      <base name=\"empty\" offset=\"24\" size=\"0\" virtual=\"yes\"/>\n"
           "      <padding offset=\"24\" size=\"1\" kind=\"hole\"/>\n"
           "      <field name=\"rest\" type=\"char []\" offset=\"25\" size=\"0\""
           " flexible=\"yes\"/>\n"
           "      <padding offset=\"25\" size=\"7\" kind=\"tail\"/>\n"
           "    </struct>\n");
}

static void test_write_unknown(void)
{
    struct layout_type *type;
    struct layout_member *member;

    begin();
    type = add_type(LAYOUT_STRUCT, "vla", 0, 4);
    type->has_size = false;
    member = add_placed(type, LAYOUT_FIELD, "n", "int", 0, 32);
    member->align = 4;
    member = add_member(type, LAYOUT_FIELD, "data", "char [n]");
    member->has_position = true;
    member->bit_offset = 32;
    member->align = 1;
    member = add_member(type, LAYOUT_FIELD, "after", "int");
    member->has_size = true;
    member->bit_size = 32;
    member->align = 4;
    member = add_member(type, LAYOUT_FIELD, "b", "int");
    member->has_size = member->bitfield = true;
    member->bit_size = 3;
    expect("    <struct ", "</struct>\n",
           "    <struct id=\"t1\" name=\"vla\" align=\"4\">\n"
           "      <field name=\"n\" type=\"int\" offset=\"0\" size=\"4\" align=\"4\"/>\n"
           "      <field name=\"data\" type=\"char [n]\" offset=\"4\" align=\"1\"/>\n"
           "      <field name=\"after\" type=\"int\" size=\"4\" align=\"4\"/>\n"
           "      <field name=\"b\" type=\"int\" bit-size=\"3\"/>\n"
           "    </struct>\n");
}

static void test_write_functions(void)
{
    struct layout_function *function;

    begin();
    function = layout_report_add_function(report);
    function->name = "sum";
    function->symbol = "_Z3sumv.part.0";
    function->clone_of = "sum";
    function->local = true;
    function->place = place("item.c", 3, 5);
    function->frame = (struct layout_frame){
        .known = true, .kind = LAYOUT_FRAME_STATIC, .size = 8, .has_extent = true, .extent = 8};
    function = layout_report_add_function(report);
    function->name = function->symbol = "grow";
    function->frame = (struct layout_frame){.known = true,
                                            .kind = LAYOUT_FRAME_BOUNDED,
                                            .size = 4096,
                                            .dynamic = 4000,
                                            .red_zone = 128,
                                            .has_extent = true,
                                            .extent = 4224};
    function = layout_report_add_function(report);
    function->name = function->symbol = "any";
    function->frame = (struct layout_frame){.known = true, .kind = LAYOUT_FRAME_DYNAMIC};
    function = layout_report_add_function(report);
    function->name = function->symbol = "unknown";
    function->frame = (struct layout_frame){.has_extent = true};
    expect("  <functions>", "</functions>\n",
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

    begin();
    type = add_type(LAYOUT_STRUCT, "s", 4, 4);
    variable = layout_report_add_variable(report);
    *variable = (struct layout_variable){.name = "table",
                                         .symbol = "table.0",
                                         .type_name = "struct s [8]",
                                         .type = type,
                                         .section = ".data",
                                         .place = place("v.c", 2, 10),
                                         .local = true,
                                         .size = 32,
                                         .align = 4};
    variable = layout_report_add_variable(report);
    *variable = (struct layout_variable){
        .name = "c", .symbol = "c", .type_name = "char", .section = ".bss", .size = 0, .align = 1};
    variable = layout_report_add_variable(report);
    *variable = (struct layout_variable){
        .name = "d", .symbol = "d", .type_name = "char", .section = ".data", .size = 1, .align = 1};
    expect("  <variables>", "</variables>\n",
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

    begin();
    finding = layout_findings_add(&report->findings, &arena);
    *finding = (struct layout_finding){.rule = "stack-budget",
                                       .level = LAYOUT_ERROR,
                                       .message = "over",
                                       .place = place("f.c", 9, 1),
                                       .function = "f",
                                       .has_value = true,
                                       .value = 100,
                                       .has_limit = true,
                                       .limit = 0};
    finding = layout_findings_add(&report->findings, &arena);
    *finding = (struct layout_finding){.rule = "hole",
                                       .level = LAYOUT_WARNING,
                                       .message = "m",
                                       .type = add_type(LAYOUT_UNION, "u", 1, 1)};
    finding = layout_findings_add(&report->findings, &arena);
    *finding = (struct layout_finding){.rule = "r", .level = LAYOUT_NOTE, .message = "n"};
    expect("  <findings>", "</layout-report>\n",
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
    begin();
    CU_ASSERT_EQUAL(layout_report_write(report, (struct layout_sink){refuse, NULL}), -EDQUOT);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"elements, attributes and text", test_emit_shape},
        {"elements nested too deep are an error", test_emit_depth},
        {"a report of nothing", test_write_empty},
        {"the unit", test_write_unit},
        {"the struct of the example", test_write_example},
        {"a type's attributes", test_write_type_attributes},
        {"an enum", test_write_enum},
        {"bit-fields and bit holes", test_write_bits},
        {"bases, vptrs and members of no size", test_write_members},
        {"members of unknown place", test_write_unknown},
        {"functions and frames", test_write_functions},
        {"variables and sections", test_write_variables},
        {"findings", test_write_findings},
        {"the sink's error comes back", test_write_error},
    };

    return unit_main("xml", tests, sizeof tests / sizeof *tests);
}
