/* What the command's answers rest on: whether a function may be called through a pointer, how C
   declares things, and which functions call each other in a circle.  */

#include "harness.h"

#include <string.h>

#include "../../plugin/command/cycles.h"
#include "../../plugin/command/declare.h"
#include "../../plugin/command/fit.h"
#include "../../plugin/model/arena.h"

static struct layout_arena arena;

static void same_types_fit(void)
{
    CU_ASSERT(layout_type_fits("int (char *, int)", "int (char *, int)"));
    CU_ASSERT(layout_type_fits("void (void)", "void (void)"));
}

static void other_scalars_do_not_fit(void)
{
    CU_ASSERT(!layout_type_fits("int (char *)", "int (long int)"));
    CU_ASSERT(!layout_type_fits("void (int)", "int (int)"));
    CU_ASSERT(!layout_type_fits("int (struct a *)", "int (struct b *)"));
}

static void other_counts_do_not_fit(void)
{
    CU_ASSERT(!layout_type_fits("int (int)", "int (int, int)"));
    CU_ASSERT(!layout_type_fits("int (int, int)", "int (int)"));
    /* The comma is the inner function's.  */
    CU_ASSERT(!layout_type_fits("int (int (*)(int, int))", "int (int, int)"));
}

static void what_may_be_a_typedef_fits(void)
{
    CU_ASSERT(layout_type_fits("int (size_t)", "int (long unsigned int)"));
    CU_ASSERT(layout_type_fits("result_t (int)", "int (int)"));
    CU_ASSERT(layout_type_fits("int (enum color)", "int (unsigned int)"));
    CU_ASSERT(!layout_type_fits("int (size_t, int)", "int (long unsigned int)"));
}

static void what_says_nothing_fits(void)
{
    CU_ASSERT(layout_type_fits(NULL, "int (int)"));
    CU_ASSERT(layout_type_fits("int (int)", NULL));
    CU_ASSERT(layout_type_fits("int ()", "int (int, int)"));
    CU_ASSERT(layout_type_fits("int (const char *, ...)", "int (const char *, int)"));
    CU_ASSERT(!layout_type_fits("void ()", "int (int)"));
    CU_ASSERT(layout_type_fits("not a function", "int (int)"));
}

static void expect_declared(const char *type, const char *name, const char *expected)
{
    CU_ASSERT_STRING_EQUAL(layout_declare(&arena, type, name), expected);
}

static void names_go_where_c_has_them(void)
{
    layout_arena_init(&arena, NULL);
    expect_declared("int", "n", "int n");
    expect_declared("char *", "p", "char *p");
    expect_declared("int[3][4]", "a", "int a[3][4]");
    expect_declared("int (*)[4]", "p", "int (*p)[4]");
    expect_declared("int (*)(char, int)", "f", "int (*f)(char, int)");
    expect_declared("void (*(*)(int))(void)", "f", "void (*(*f)(int))(void)");
    expect_declared("int (*[8])(void)", "table", "int (*table[8])(void)");
    expect_declared("int C::*", "m", "int C::*m");
    expect_declared("int (C::*)(int)", "m", "int (C::*m)(int)");
    expect_declared("list<int(int), 2>", "l", "list<int(int), 2> l");
    expect_declared("int", NULL, "int");
    layout_arena_done(&arena);
}

/* A graph of COUNT vertices with the edges that PAIRS has, "ab" being one from a to b.  */
static struct layout_cycles find(size_t count, const char *pairs, struct layout_graph *graph)
{
    struct layout_cycles cycles;

    *graph = (struct layout_graph){.arena = &arena, .count = count};
    graph->vertices = layout_arena_array(&arena, count, sizeof *graph->vertices);
    for (; *pairs; pairs += pairs[2] ? 3 : 2) {
        struct layout_vertex *from = &graph->vertices[pairs[0] - 'a'];

        from->edges = layout_arena_grow(&arena, from->edges, from->edge_count, sizeof *from->edges);
        from->edges[from->edge_count++].to = (uint32_t)(pairs[1] - 'a');
    }
    layout_cycles_find(&cycles, graph, &arena);
    return cycles;
}

static size_t size_of(const struct layout_cycles *cycles, char vertex)
{
    uint32_t component = cycles->of[vertex - 'a'];

    return cycles->begins[component + 1] - cycles->begins[component];
}

static void chains_are_no_cycles(void)
{
    struct layout_graph graph;
    struct layout_cycles cycles;

    layout_arena_init(&arena, NULL);
    cycles = find(4, "ab bc cd ad", &graph);
    CU_ASSERT_EQUAL(cycles.count, 4);
    /* What is called comes first.  */
    CU_ASSERT(cycles.of[3] < cycles.of[2] && cycles.of[2] < cycles.of[1]);
    CU_ASSERT(cycles.of[1] < cycles.of[0]);
    layout_arena_done(&arena);
}

static void cycles_are_found_whole(void)
{
    struct layout_graph graph;
    struct layout_cycles cycles;

    layout_arena_init(&arena, NULL);
    cycles = find(6, "ab bc ca cd de ed ff", &graph);
    CU_ASSERT_EQUAL(cycles.count, 3);
    CU_ASSERT_EQUAL(size_of(&cycles, 'a'), 3);
    CU_ASSERT(cycles.of[0] == cycles.of[1] && cycles.of[1] == cycles.of[2]);
    CU_ASSERT_EQUAL(size_of(&cycles, 'd'), 2);
    CU_ASSERT_EQUAL(size_of(&cycles, 'f'), 1);
    CU_ASSERT(cycles.of[3] < cycles.of[0]);
    layout_arena_done(&arena);
}

static void cycles_that_share_are_one(void)
{
    struct layout_graph graph;
    struct layout_cycles cycles;

    layout_arena_init(&arena, NULL);
    cycles = find(4, "ab ba bc cb cd", &graph);
    CU_ASSERT_EQUAL(cycles.count, 2);
    CU_ASSERT_EQUAL(size_of(&cycles, 'b'), 3);
    layout_arena_done(&arena);
}

/* Deeper than a stack of this program could follow by recursion.  */
static void long_chains_are_walked(void)
{
    enum { COUNT = 1000000 };
    struct layout_graph graph = {.arena = &arena, .count = COUNT};
    struct layout_edge *edges;
    struct layout_cycles cycles;

    layout_arena_init(&arena, NULL);
    graph.vertices = layout_arena_array(&arena, COUNT, sizeof *graph.vertices);
    edges = layout_arena_array(&arena, COUNT, sizeof *edges);
    for (uint32_t i = 0; i < COUNT; i++) {
        edges[i].to = (i + 1) % COUNT;
        graph.vertices[i].edges = &edges[i];
        graph.vertices[i].edge_count = 1;
    }
    layout_cycles_find(&cycles, &graph, &arena);
    CU_ASSERT_EQUAL(cycles.count, 1);
    CU_ASSERT_EQUAL(cycles.begins[1], COUNT);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"the same type fits", same_types_fit},
        {"other scalars and structs do not fit", other_scalars_do_not_fit},
        {"other numbers of parameters do not fit", other_counts_do_not_fit},
        {"what may be a typedef's name fits", what_may_be_a_typedef_fits},
        {"what says nothing fits", what_says_nothing_fits},
        {"names go where C has them", names_go_where_c_has_them},
        {"a chain of calls is no cycle", chains_are_no_cycles},
        {"cycles are found whole", cycles_are_found_whole},
        {"cycles that share a function are one", cycles_that_share_are_one},
        {"a cycle of a million functions is found", long_chains_are_walked},
    };

    return unit_main("command", tests, sizeof tests / sizeof *tests);
}
