#include "call-graph.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"

static uint64_t add(uint64_t a, uint64_t b)
{
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

size_t layout_call_graph_callee(const struct layout_call_graph *graph,
                                const struct layout_call *call)
{
    const struct layout_symbols *symbols = &graph->symbols;
    size_t at;

    if (!call->callee || call->within_extent)
        return LAYOUT_NO_NODE;
    at = layout_symbols_find(symbols, call->callee);
    if (at < symbols->count && strcmp(symbols->items[at].name, call->callee) == 0)
        return symbols->items[at].function;
    return LAYOUT_NO_NODE;
}

/* Tarjan's algorithm for components, without recursion: a unit may have a chain of calls that is
   deeper than the stack of the compiler.  */
struct walk {
    struct layout_call_graph *graph;
    size_t *number; /* of the visit, from 1; 0: not yet */
    size_t *lowest; /* number that can be reached from it within the component */
    size_t *path;   /* nodes being visited, the outermost first */
    size_t *call;   /* of each node on the path: the next of its calls to follow */
    size_t path_length;
    size_t *pending; /* nodes whose component is not complete */
    size_t pending_count;
    size_t visits;
    size_t components;
    bool *complete;
};

static void take_edge(struct layout_call_node *node, size_t callee, uint64_t depth, bool counted)
{
    if (depth <= node->depth)
        return;
    node->depth = depth;
    node->next = callee;
    node->counted = counted;
}

/* The deepest path from NODE that leaves its component at once, and whether a call stays in it that
   is no sibling call.  */
static bool look_outside(struct walk *walk, size_t index)
{
    struct layout_call_node *node = &walk->graph->nodes[index];
    bool recursive = false;

    node->depth = node->own;
    node->next = LAYOUT_NO_NODE;
    node->counted = true;
    for (size_t i = 0; i < node->function->call_count; i++) {
        const struct layout_call *call = &node->function->calls[i];
        size_t callee = layout_call_graph_callee(walk->graph, call);

        if (callee == LAYOUT_NO_NODE)
            continue;
        if (!walk->complete[callee])
            recursive |= !call->tail;
        else if (call->tail)
            take_edge(node, callee, walk->graph->nodes[callee].depth, false);
        else
            take_edge(node, callee, add(node->own, walk->graph->nodes[callee].depth), true);
    }
    return recursive;
}

/* The COUNT nodes at MEMBERS are a component, and all that they call outside of it is complete.
   Each of them reaches each other one, so that the deepest path of one is that of all: exactly so
   where only sibling calls lead there, and else as far as can be seen.  */
static void complete_component(struct walk *walk, const size_t *members, size_t count)
{
    struct layout_call_node *nodes = walk->graph->nodes;
    size_t best = members[0];
    bool recursive = false;

    for (size_t i = 0; i < count; i++) {
        recursive |= look_outside(walk, members[i]);
        if (nodes[members[i]].depth > nodes[best].depth)
            best = members[i];
    }
    for (size_t i = 0; i < count; i++) {
        take_edge(&nodes[members[i]], best, nodes[best].depth, false);
        nodes[members[i]].recursive = recursive;
        nodes[members[i]].component = walk->components;
        walk->complete[members[i]] = true;
    }
    walk->components++;
}

static void enter(struct walk *walk, size_t node)
{
    walk->number[node] = walk->lowest[node] = ++walk->visits;
    walk->pending[walk->pending_count++] = node;
    walk->path[walk->path_length] = node;
    walk->call[walk->path_length++] = 0;
}

static void leave(struct walk *walk, size_t node)
{
    walk->path_length--;
    if (walk->path_length > 0) {
        size_t caller = walk->path[walk->path_length - 1];

        if (walk->lowest[node] < walk->lowest[caller])
            walk->lowest[caller] = walk->lowest[node];
    }
    if (walk->lowest[node] == walk->number[node]) {
        size_t first = walk->pending_count;

        do
            first--;
        while (walk->pending[first] != node);
        complete_component(walk, walk->pending + first, walk->pending_count - first);
        walk->pending_count = first;
    }
}

static void visit_from(struct walk *walk, size_t root)
{
    enter(walk, root);
    while (walk->path_length > 0) {
        size_t node = walk->path[walk->path_length - 1];
        const struct layout_function *function = walk->graph->nodes[node].function;
        size_t *call = &walk->call[walk->path_length - 1];
        size_t callee;

        if (*call == function->call_count) {
            leave(walk, node);
            continue;
        }
        callee = layout_call_graph_callee(walk->graph, &function->calls[(*call)++]);
        if (callee == LAYOUT_NO_NODE || walk->complete[callee])
            continue;
        if (walk->number[callee] == 0)
            enter(walk, callee);
        else if (walk->number[callee] < walk->lowest[node])
            walk->lowest[node] = walk->number[callee];
    }
}

static uint64_t own_of(const struct layout_frame *frame)
{
    if (!frame->known)
        return 0;
    return frame->has_extent ? frame->extent : add(frame->size, frame->red_zone);
}

struct layout_call_graph layout_call_graph_build(const struct layout_report *report,
                                                 struct layout_arena *arena)
{
    size_t count = report->function_count;
    struct layout_call_graph graph = {.count = count};
    size_t *numbers = layout_arena_array(arena, count * 5, sizeof *numbers);
    struct walk walk = {.graph = &graph,
                        .number = numbers,
                        .lowest = numbers + count,
                        .path = numbers + 2 * count,
                        .call = numbers + 3 * count,
                        .pending = numbers + 4 * count,
                        .complete = layout_arena_array(arena, count, sizeof *walk.complete)};

    graph.nodes = layout_arena_array(arena, count, sizeof *graph.nodes);
    for (size_t i = 0; i < count; i++) {
        graph.nodes[i].function = report->functions[i];
        graph.nodes[i].own = own_of(&report->functions[i]->frame);
        layout_symbols_add(&graph.symbols, report->functions[i], (uint32_t)i, arena);
    }
    layout_symbols_sort(&graph.symbols);
    for (size_t i = 0; i < count; i++)
        if (walk.number[i] == 0)
            visit_from(&walk, i);
    return graph;
}
