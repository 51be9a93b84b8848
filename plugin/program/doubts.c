/* Why a depth cannot be told.  */

#include <stdlib.h>
#include <string.h>

#include "depth.h"

/* What was seen on the way from an entry.  */
struct search {
    const struct layout_depths *depths;
    struct layout_arena *arena;
    uint32_t *callers; /* by vertex: who led there and 1; 0: not reached */
    uint32_t *queue;
    size_t queued;
};

static void reach(struct search *search, uint32_t vertex, uint32_t caller)
{
    if (search->callers[vertex] != 0)
        return;
    search->callers[vertex] = caller + 1;
    search->queue[search->queued++] = vertex;
}

static void doubt(struct layout_doubts *doubts, struct search *search, enum layout_doubt_kind kind,
                  uint32_t vertex)
{
    doubts->items =
        layout_arena_grow(search->arena, doubts->items, doubts->count, sizeof *doubts->items);
    doubts->items[doubts->count++] =
        (struct layout_doubt){kind, vertex, search->callers[vertex] - 1};
}

/* What is not known of a frame: how much it grows without a bound, or else all of it, as where the
   function is naked, or what assembly adds.  */
static enum layout_doubt_kind frame_doubt(const struct layout_function *function)
{
    return function->frame.known && !function->frame.has_extent &&
                   function->frame.kind != LAYOUT_FRAME_STATIC
               ? LAYOUT_DOUBT_DYNAMIC
               : LAYOUT_DOUBT_FRAME;
}

static void judge(struct layout_doubts *doubts, struct search *search, uint32_t vertex)
{
    const struct layout_vertex *v = &search->depths->graph.vertices[vertex];
    bool complete;

    (void)layout_depths_own(search->depths, vertex, &complete);
    if (complete)
        return;
    switch (v->kind) {
    case LAYOUT_NODE_FUNCTION:
        doubt(doubts, search, frame_doubt(&v->function->function), vertex);
        break;
    case LAYOUT_NODE_POINTER:
        doubt(doubts, search, LAYOUT_DOUBT_POINTER, vertex);
        break;
    case LAYOUT_NODE_VIRTUAL:
        doubt(doubts, search, LAYOUT_DOUBT_VIRTUAL, vertex);
        break;
    case LAYOUT_NODE_OUTSIDE:
        doubt(doubts, search, LAYOUT_DOUBT_OUTSIDE, vertex);
        break;
    }
}

static void judge_cycle(struct layout_doubts *doubts, struct search *search, uint32_t vertex)
{
    const struct layout_cycles *cycles = &search->depths->cycles;
    uint32_t component = cycles->of[vertex];
    uint32_t first = UINT32_MAX;

    for (uint32_t i = cycles->begins[component]; i < cycles->begins[component + 1]; i++) {
        if (cycles->members[i] < first)
            first = cycles->members[i];
    }
    if (vertex == first && layout_depths_is_unbounded(search->depths, vertex))
        doubt(doubts, search, LAYOUT_DOUBT_RECURSION, vertex);
}

static int compare_doubts(const void *a, const void *b)
{
    const struct layout_doubt *first = a;
    const struct layout_doubt *second = b;

    if (first->kind != second->kind)
        return first->kind < second->kind ? -1 : 1;
    return (first->vertex > second->vertex) - (first->vertex < second->vertex);
}

struct layout_doubts layout_depths_doubts(const struct layout_depths *depths, uint32_t entry,
                                          struct layout_arena *arena)
{
    const struct layout_graph *graph = &depths->graph;
    struct search search = {.depths = depths, .arena = arena};
    struct layout_doubts doubts = {0};

    if (depths->items[entry].complete)
        return doubts;
    search.callers = layout_arena_array(arena, graph->count, sizeof *search.callers);
    search.queue = layout_arena_array(arena, graph->count, sizeof *search.queue);
    reach(&search, entry, entry);
    for (size_t i = 0; i < search.queued; i++) {
        uint32_t vertex = search.queue[i];
        const struct layout_vertex *v = &graph->vertices[vertex];

        /* Nothing below what is complete is in doubt, and no more so where a size was given.  */
        if (depths->items[vertex].complete)
            continue;
        judge(&doubts, &search, vertex);
        judge_cycle(&doubts, &search, vertex);
        for (size_t e = 0; e < v->edge_count; e++)
            reach(&search, v->edges[e].to, vertex);
    }
    if (doubts.count > 1)
        qsort(doubts.items, doubts.count, sizeof *doubts.items, compare_doubts);
    return doubts;
}
