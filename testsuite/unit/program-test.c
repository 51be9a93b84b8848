/* What answers about a whole program rest on: whether a function may be called through a pointer,
   which functions call each other in a circle, and text that harms no terminal.  */

#include "harness.h"

#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/program/cycles.h"
#include "../../plugin/program/fit.h"
#include "../../plugin/program/plain.h"

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

/* A report may come from anywhere, and its names may hold what a terminal obeys.  */
static void control_characters_are_shown(void)
{
    const char *text = "caf\xC3\xA9";

    layout_arena_init(&arena, NULL);
    CU_ASSERT_PTR_EQUAL(layout_plain(&arena, text), text);
    CU_ASSERT_PTR_NULL(layout_plain(&arena, NULL));
    CU_ASSERT_STRING_EQUAL(layout_plain(&arena, "a\033[2Jb"), "a\\x1B[2Jb");
    CU_ASSERT_STRING_EQUAL(layout_plain(&arena, "a\nb\177"), "a\\x0Ab\\x7F");
    /* The C1 control characters, and a sequence that breaks off.  */
    CU_ASSERT_STRING_EQUAL(layout_plain(&arena, "\xC2\x9B"), "\\xC2\\x9B");
    CU_ASSERT_STRING_EQUAL(layout_plain(&arena, "\xE2\x82"), "\\xE2\\x82");
    CU_ASSERT_EQUAL(layout_plain_width(text), 4);
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
        {"a chain of calls is no cycle", chains_are_no_cycles},
        {"cycles are found whole", cycles_are_found_whole},
        {"cycles that share a function are one", cycles_that_share_are_one},
        {"a cycle of a million functions is found", long_chains_are_walked},
        {"control characters are shown", control_characters_are_shown},
    };

    return unit_main("program", tests, sizeof tests / sizeof *tests);
}
