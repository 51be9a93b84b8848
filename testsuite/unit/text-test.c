/* The report as text: functions, variables and sections; nothing, and what cannot be written.  */

#include "page.h"

#include <errno.h>

#include "../../plugin/text/print.h"

static void test_empty(void)
{
    page_expect(page_report(), "");
}

static struct layout_function *add_function(struct layout_report *report, const char *name,
                                            enum layout_frame_kind kind, uint64_t size,
                                            uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = name;
    function->frame.known = true;
    function->frame.kind = kind;
    function->frame.size = size;
    function->frame.has_extent = extent != 0;
    function->frame.extent = extent;
    return function;
}

static void test_functions(void)
{
    struct layout_report *report = page_report();
    struct layout_function *function;

    add_function(report, "sum", LAYOUT_FRAME_STATIC, 8, 8);
    function = add_function(report, "leaf", LAYOUT_FRAME_STATIC, 8, 136);
    function->frame.red_zone = 128;
    function = add_function(report, "bounded", LAYOUT_FRAME_BOUNDED, 80, 80);
    function->frame.dynamic = 64;
    add_function(report, "vla", LAYOUT_FRAME_DYNAMIC, 48, 0);
    add_function(report, "scalable", LAYOUT_FRAME_STATIC, 16, 0);
    add_function(report, "ranged", LAYOUT_FRAME_DYNAMIC, 32, 96);
    layout_report_add_function(report)->name = "nowhere";
    function = add_function(report, "sum", LAYOUT_FRAME_STATIC, 8, 8);
    function->symbol = "sum.constprop.0";
    function->clone_of = "sum";
    function->order = -1;
    add_function(report, "abs", LAYOUT_FRAME_STATIC, 8, 8)->symbol = "_Z3absi";
    add_function(report, "alloca_user", LAYOUT_FRAME_DYNAMIC, 4000, 0);
    page_expect(
        report,
        "print-stack-size function: `alloca_user`: 4000 bytes, kind: dynamic, extent: unbounded\n"
        "print-stack-size function: `vla`: 48 bytes, kind: dynamic, extent: unbounded\n"
        "print-stack-size function: `scalable`: 16 bytes, kind: static, extent: unknown\n"
        "print-stack-size function: `leaf`: 8 bytes, kind: static, red zone: 128 bytes, extent: "
        "136 "
        "bytes\n"
        "print-stack-size function: `ranged`: 32 bytes, kind: dynamic, extent: 96 bytes\n"
        "print-stack-size function: `bounded`: 80 bytes, kind: bounded, dynamic: 64 bytes, extent: "
        "80 bytes\n"
        "print-stack-size function: `abs`: 8 bytes, kind: static, extent: 8 bytes, symbol: "
        "`_Z3absi`\n"
        "print-stack-size function: `sum`: 8 bytes, kind: static, extent: 8 bytes\n"
        "print-stack-size function: `sum`: 8 bytes, kind: static, extent: 8 bytes, symbol: "
        "`sum.constprop.0`, clone of: `sum`\n"
        "print-stack-size function: `nowhere`: unknown size\n");
}

static void add_variable(struct layout_report *report, const char *name, uint64_t size,
                         const char *section)
{
    struct layout_variable *variable = layout_report_add_variable(report);

    variable->name = variable->symbol = name;
    variable->size = size;
    variable->align = 4;
    variable->section = section;
    variable->order = (int64_t)report->variable_count;
}

static void test_variables(void)
{
    struct layout_report *report = page_report();

    add_variable(report, "small", 4, ".data");
    add_variable(report, "table", 400, ".bss");
    add_variable(report, "count", 4, ".bss");
    report->variables[2]->symbol = "count.1";
    add_variable(report, "count", 4, ".bss");
    report->variables[3]->symbol = "count.0";
    add_variable(report, "odd", 500, "a`b");
    page_expect(
        report,
        "print-variable-size variable: `odd`: 500 bytes, alignment: 4 bytes, section: `a\\x60b`\n"
        "print-variable-size variable: `table`: 400 bytes, alignment: 4 bytes, section: `.bss`\n"
        "print-variable-size variable: `count`: 4 bytes, alignment: 4 bytes, section: `.bss`, "
        "symbol: `count.0`\n"
        "print-variable-size variable: `count`: 4 bytes, alignment: 4 bytes, section: `.bss`, "
        "symbol: `count.1`\n"
        "print-variable-size variable: `small`: 4 bytes, alignment: 4 bytes, section: `.data`\n"
        "print-section-size section: `a\\x60b`: 500 bytes, variables: 1\n"
        "print-section-size section: `.bss`: 408 bytes, variables: 3\n"
        "print-section-size section: `.data`: 4 bytes, variables: 1\n");
}

static int refuse(void *closure, const char *data, size_t size)
{
    (void)closure;
    (void)data;
    (void)size;
    return -ENOSPC;
}

static void test_error(void)
{
    struct layout_report *report = page_report();

    page_add_type(report, LAYOUT_STRUCT, "s", 4, 4);
    CU_ASSERT_EQUAL(layout_report_print(report, (struct layout_sink){refuse, NULL}), -ENOSPC);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"an empty report prints nothing", test_empty},
        {"functions go by extent", test_functions},
        {"variables and sections go by size", test_variables},
        {"the sink's error is returned", test_error},
    };

    return page_main("text", tests, sizeof tests / sizeof *tests);
}
