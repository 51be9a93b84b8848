/* Who calls whom, where the reports are those of two machines: nothing of one calls, or is taken
   for, what the other has.  */

#include "harness.h"

#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/dynamic-class.h"
#include "../../plugin/program/graph.h"
#include "../../plugin/program/program.h"

#define CALLER "paint"
#define METHOD "_ZN5Round4drawEv"
#define OTHER_METHOD "_ZN6Square4drawEv"

/* A call of Shape's second method.  */
static const struct layout_virtual_call draw = {
    .of = {.name = "Shape", .vtable = "_ZTV5Shape"}, .index = 1, .method = METHOD};

static struct layout_arena arena;
static struct layout_program program;
static struct layout_graph graph;

static struct layout_report *new_report(const char *target, uint32_t pointer_size)
{
    struct layout_report *report = layout_report_new(&arena);

    report->producer = "gcc-layout";
    report->unit = (struct layout_unit){
        .source = "shape.cc", .language = "GNU C++17", .compiler = "GCC", .target = target};
    report->unit.machine.pointer_size = pointer_size;
    return report;
}

static struct layout_function *add_function(struct layout_report *report, const char *symbol,
                                            uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = symbol;
    function->frame =
        (struct layout_frame){.known = true, .size = extent, .has_extent = true, .extent = extent};
    return function;
}

static void add_caller(struct layout_report *report, uint64_t extent, struct layout_call call)
{
    struct layout_function *caller = add_function(report, CALLER, extent);

    caller->calls = layout_arena_array(&arena, 1, sizeof *caller->calls);
    caller->calls[0] = call;
    caller->call_count = 1;
}

/* Shape's table, as the C++ ABI has it: two words, then the methods, of which the second is
   SYMBOL.  */
static void add_table(struct layout_report *report, const char *symbol)
{
    uint32_t word = report->unit.machine.pointer_size;
    struct layout_variable *table = layout_report_add_variable(report);

    table->name = table->symbol = draw.of.vtable;
    table->constant = true;
    table->size = 4 * (uint64_t)word;
    table->align = word;
    table->code_pointers = layout_arena_array(&arena, 2, sizeof *table->code_pointers);
    table->code_pointers[0] = (struct layout_code_pointer){2 * (uint64_t)word, "first"};
    table->code_pointers[1] = (struct layout_code_pointer){3 * (uint64_t)word, symbol};
    table->code_pointer_count = 2;
    table->address_points = layout_arena_array(&arena, 1, sizeof *table->address_points);
    table->address_points[0] = (struct layout_address_point){draw.of, true, 2 * (uint64_t)word};
    table->address_point_count = 1;
}

/* A unit that has the class, a method of this EXTENT, and CALLER, which makes CALL.  */
static void fill(struct layout_report *report, const char *method, uint64_t extent,
                 struct layout_call call)
{
    add_caller(report, extent, call);
    add_function(report, method, extent)->type_name = "void (struct Shape *)";
    add_table(report, method);
}

static void make_graph(const struct layout_report *first, const struct layout_report *second)
{
    static const char *const paths[] = {"first", "second"};
    const struct layout_report *const reports[] = {first, second};
    const struct layout_pieces pieces = {0};
    const struct layout_facts facts = {0};

    layout_program_init(&program, &arena, 0, paths, 2);
    for (uint32_t i = 0; i < 2; i++) {
        struct layout_things things;

        layout_program_look(reports[i], &pieces, &things);
        layout_program_add(&program, i, reports[i], &things);
    }
    layout_program_finish(&program);
    layout_graph_init(&graph, &program, &facts, &arena);
    CU_ASSERT_EQUAL_FATAL(graph.machines.count, 2);
}

static const struct layout_vertex *find_function(const char *symbol, uint32_t unit)
{
    for (size_t i = 0; i < graph.function_count; i++) {
        const struct layout_vertex *vertex = &graph.vertices[i];

        if (layout_machines_same(&graph.machines, vertex->unit, unit) &&
            strcmp(vertex->function->function.symbol, symbol) == 0)
            return vertex;
    }
    return NULL;
}

/* CALLER's one call in UNIT lies behind a vertex of KIND, and reaches what METHOD is for its
   machine and nothing else.  */
static void expect_reached(uint32_t unit, enum layout_node_kind kind, const char *method)
{
    const struct layout_vertex *caller = find_function(CALLER, unit);
    const struct layout_vertex *reached = find_function(method, unit);
    const struct layout_vertex *between;

    CU_ASSERT_PTR_NOT_NULL_FATAL(caller);
    CU_ASSERT_PTR_NOT_NULL_FATAL(reached);
    CU_ASSERT_EQUAL_FATAL(caller->edge_count, 1);
    between = &graph.vertices[caller->edges[0].to];
    CU_ASSERT_EQUAL_FATAL(between->kind, kind);
    CU_ASSERT_EQUAL_FATAL(between->edge_count, 1);
    CU_ASSERT_PTR_EQUAL(&graph.vertices[between->edges[0].to], reached);
}

/* Calls by one class's name, of which each machine has its own.  */
static void virtual_calls_stay(void)
{
    const struct layout_call call = {.virtual_call = &draw};
    struct layout_report *first, *second;

    layout_arena_init(&arena, NULL);
    first = new_report("x86_64-linux-gnu", 8);
    second = new_report("arm-none-eabi", 4);
    fill(first, METHOD, 16, call);
    fill(second, OTHER_METHOD, 24, call);
    make_graph(first, second);
    expect_reached(0, LAYOUT_NODE_VIRTUAL, METHOD);
    expect_reached(1, LAYOUT_NODE_VIRTUAL, OTHER_METHOD);
    layout_arena_done(&arena);
}

/* The methods have one symbol, too, but not one frame.  */
static void symbols_stay(void)
{
    const struct layout_call call = {.virtual_call = &draw};
    struct layout_report *first, *second;

    layout_arena_init(&arena, NULL);
    first = new_report("arm-none-eabi", 4);
    second = new_report("x86_64-linux-gnu", 8);
    fill(first, METHOD, 16, call);
    fill(second, METHOD, 24, call);
    make_graph(first, second);
    expect_reached(0, LAYOUT_NODE_VIRTUAL, METHOD);
    expect_reached(1, LAYOUT_NODE_VIRTUAL, METHOD);
    layout_arena_done(&arena);
}

/* What two machines have alike is kept once, and is there for both.  */
static void shared_tables_serve_both(void)
{
    const struct layout_call call = {.virtual_call = &draw};
    struct layout_report *first, *second;

    layout_arena_init(&arena, NULL);
    first = new_report("aarch64-linux-gnu", 8);
    second = new_report("x86_64-linux-gnu", 8);
    fill(first, METHOD, 16, call);
    fill(second, METHOD, 16, call);
    make_graph(first, second);
    CU_ASSERT_EQUAL(program.variables.count, 1);
    expect_reached(0, LAYOUT_NODE_VIRTUAL, METHOD);
    expect_reached(1, LAYOUT_NODE_VIRTUAL, METHOD);
    layout_arena_done(&arena);
}

static const char *missing_in(uint32_t unit)
{
    const struct layout_vertex *caller = find_function(CALLER, unit);

    CU_ASSERT_PTR_NOT_NULL_FATAL(caller);
    CU_ASSERT_EQUAL_FATAL(caller->edge_count, 1);
    return graph.vertices[caller->edges[0].to].missing;
}

/* The table of one machine's class does not stand for that of the other's, which no report has:
   neither of a class that the call's unit has a report of nor of one that it only calls by.  */
static void missing_tables_are_missed(void)
{
    struct layout_virtual_call left = draw;
    const struct layout_call call = {.virtual_call = &draw};

    for (int has_type = 0; has_type < 2; has_type++) {
        struct layout_report *first, *second;

        layout_arena_init(&arena, NULL);
        first = new_report("x86_64-linux-gnu", 8);
        second = new_report("arm-none-eabi", 4);
        fill(first, METHOD, 16, call);
        left.elsewhere = !has_type;
        add_caller(second, 24, (struct layout_call){.virtual_call = &left});
        if (has_type) {
            struct layout_type *type = layout_report_add_type(second);

            type->name = "Shape";
            type->vtable = draw.of.vtable;
            type->vtable_elsewhere = true;
        }
        make_graph(first, second);
        CU_ASSERT_PTR_NULL(missing_in(0));
        CU_ASSERT_PTR_NOT_NULL_FATAL(missing_in(1));
        CU_ASSERT_STRING_EQUAL(missing_in(1), "Shape");
        layout_arena_done(&arena);
    }
}

static void pointers_stay(void)
{
    const struct layout_call call = {.type_name = "void (struct Shape *)"};
    struct layout_report *first, *second;

    layout_arena_init(&arena, NULL);
    first = new_report("x86_64-linux-gnu", 8);
    second = new_report("arm-none-eabi", 4);
    fill(first, METHOD, 16, call);
    fill(second, OTHER_METHOD, 24, call);
    make_graph(first, second);
    expect_reached(0, LAYOUT_NODE_POINTER, METHOD);
    expect_reached(1, LAYOUT_NODE_POINTER, OTHER_METHOD);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"virtual calls stay on their machine", virtual_calls_stay},
        {"so do symbols that they reach", symbols_stay},
        {"a table that two machines share serves both", shared_tables_serve_both},
        {"a table that one machine lacks is missed", missing_tables_are_missed},
        {"calls through pointers stay on their machine", pointers_stay},
    };

    return unit_main("graph", tests, sizeof tests / sizeof *tests);
}
