#include "graph.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "../model/dynamic-class.h"
#include "fit.h"
#include "label.h"
#include "plain.h"
#include "text-index.h"
#include "virtuals.h"

struct building {
    struct layout_graph *graph;
    const struct layout_facts *facts;
    struct layout_text_index outside;
    struct layout_text_index pointers;
    struct layout_text_index methods;   /* of virtual calls */
    struct layout_text_index addresses; /* symbols in the values of variables */
    struct layout_virtuals virtuals;
    uint32_t *taken; /* functions whose address is taken */
    size_t taken_count;
};

static uint32_t add_vertex(struct layout_graph *graph, enum layout_node_kind kind)
{
    struct layout_vertex *vertex;

    graph->vertices =
        layout_arena_grow(graph->arena, graph->vertices, graph->count, sizeof *graph->vertices);
    vertex = &graph->vertices[graph->count];
    vertex->kind = kind;
    return (uint32_t)graph->count++;
}

static void add_edge(struct building *building, uint32_t from, uint32_t to, bool tail)
{
    struct layout_graph *graph = building->graph;
    struct layout_vertex *vertex = &graph->vertices[from];

    vertex->edges =
        layout_arena_grow(graph->arena, vertex->edges, vertex->edge_count, sizeof *vertex->edges);
    vertex->edges[vertex->edge_count++] = (struct layout_edge){to, tail};
    if (from != to)
        graph->vertices[to].called = true;
}

/* A static function is a vertex for each unit, any other for each machine: what it calls is what
   the symbols mean there.  */
static void add_functions(struct layout_graph *graph)
{
    for (size_t i = 0; i < graph->program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(graph->program, i);

        for (size_t u = 0; u < known->known.unit_count; u++) {
            uint32_t vertex;

            if (!known->function.local &&
                !layout_machines_is_new(&graph->machines, &known->known, u))
                continue;
            vertex = add_vertex(graph, LAYOUT_NODE_FUNCTION);

            graph->vertices[vertex].function = known;
            graph->vertices[vertex].unit = known->known.units[u];
            layout_symbols_add(&graph->symbols, &known->function, vertex, graph->arena);
        }
    }
    graph->function_count = graph->count;
    layout_symbols_sort(&graph->symbols);
}

static uint32_t find_outside(struct building *building, const char *symbol)
{
    struct layout_graph *graph = building->graph;
    bool is_new;
    uint32_t *vertex = layout_text_index_put(&building->outside, graph->arena, symbol, &is_new);

    if (is_new) {
        *vertex = add_vertex(graph, LAYOUT_NODE_OUTSIDE);
        graph->vertices[*vertex].name = symbol;
    }
    return *vertex;
}

/* Any other than a static function may have symbols of its units' own, too.  */
static bool is_in_unit(const struct layout_vertex *vertex, uint32_t unit)
{
    const struct layout_known *known = &vertex->function->known;

    if (vertex->function->function.local)
        return vertex->unit == unit;
    for (size_t i = 0; i < known->unit_count; i++) {
        if (known->units[i] == unit)
            return true;
    }
    return false;
}

/* Whether ITEM's symbol means ITEM in UNIT.  */
static bool may_mean(const struct layout_graph *graph, uint32_t unit,
                     const struct layout_symbol *item)
{
    const struct layout_vertex *vertex = &graph->vertices[item->function];

    return item->local ? is_in_unit(vertex, unit)
                       : layout_machines_same(&graph->machines, vertex->unit, unit);
}

/* Edges from FROM to what SYMBOL means in UNIT.  */
static void call_symbol(struct building *building, uint32_t from, uint32_t unit, const char *symbol,
                        bool tail)
{
    struct layout_graph *graph = building->graph;
    const struct layout_symbols *symbols = &graph->symbols;
    size_t first = layout_symbols_find(symbols, symbol);
    bool found = false;

    for (int local = 1; local >= 0 && !found; local--) {
        for (size_t i = first; i < symbols->count && strcmp(symbols->items[i].name, symbol) == 0;
             i++) {
            const struct layout_symbol *item = &symbols->items[i];

            if (item->local != (local == 1) || !may_mean(graph, unit, item))
                continue;
            add_edge(building, from, item->function, tail);
            found = true;
        }
    }
    if (!found)
        add_edge(building, from, find_outside(building, symbol), tail);
}

static bool is_in_variable(const struct building *building, const char *symbol)
{
    return layout_text_index_get(&building->addresses, symbol) != NULL;
}

static bool is_taken(const struct building *building, const struct layout_function *function)
{
    bool taken = function->address_taken || is_in_variable(building, function->symbol);

    for (size_t i = 0; !taken && i < function->alias_count; i++)
        taken = is_in_variable(building, function->aliases[i].symbol);
    return taken;
}

static void find_addresses(struct building *building)
{
    struct layout_graph *graph = building->graph;
    const struct layout_program *program = graph->program;

    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_variable *variable = &layout_program_variable(program, i)->variable;

        for (size_t p = 0; p < variable->code_pointer_count; p++) {
            bool is_new;

            *layout_text_index_put(&building->addresses, graph->arena,
                                   variable->code_pointers[p].symbol, &is_new) = 1;
        }
    }
    building->taken =
        layout_arena_array(graph->arena, graph->function_count, sizeof *building->taken);
    for (uint32_t i = 0; i < graph->function_count; i++) {
        if (is_taken(building, &graph->vertices[i].function->function))
            building->taken[building->taken_count++] = i;
    }
}

/* The vertex between calls through pointers to TYPE (null: any) for the machine of UNIT and what
   they may reach: without it there would be an edge for each pair of them.  */
static uint32_t find_pointer(struct building *building, const char *type, uint32_t unit)
{
    struct layout_graph *graph = building->graph;
    const char *key = layout_machines_key(&graph->machines, unit, type ? type : "", graph->arena);
    bool is_new;
    uint32_t *known = layout_text_index_put(&building->pointers, graph->arena, key, &is_new);
    uint32_t vertex;

    if (!is_new)
        return *known;
    vertex = *known = add_vertex(graph, LAYOUT_NODE_POINTER);
    graph->vertices[vertex].name = type;
    for (size_t i = 0; i < building->taken_count; i++) {
        uint32_t target = building->taken[i];

        if (layout_machines_same(&graph->machines, graph->vertices[target].unit, unit) &&
            layout_type_fits(graph->vertices[target].function->function.type_name, type))
            add_edge(building, vertex, target, false);
    }
    return vertex;
}

static int compare_edges(const void *a, const void *b)
{
    uint32_t first = ((const struct layout_edge *)a)->to;
    uint32_t second = ((const struct layout_edge *)b)->to;

    return (first > second) - (first < second);
}

/* Many tables have the same function.  All edges of VERTEX are of one kind.  */
static void unite_edges(struct layout_vertex *vertex)
{
    size_t kept = 0;

    if (vertex->edge_count > 1)
        qsort(vertex->edges, vertex->edge_count, sizeof *vertex->edges, compare_edges);
    for (size_t i = 0; i < vertex->edge_count; i++) {
        if (kept == 0 || vertex->edges[kept - 1].to != vertex->edges[i].to)
            vertex->edges[kept++] = vertex->edges[i];
    }
    vertex->edge_count = kept;
}

/* Likewise between virtual calls that ask the same of the same class and what they may reach.  */
static uint32_t find_virtual(struct building *building, const struct layout_virtual_call *call,
                             uint32_t unit)
{
    struct layout_graph *graph = building->graph;
    const char *class_key = layout_virtuals_key(&building->virtuals, &call->of, unit);
    const char *key = layout_machines_key(
        &graph->machines, unit,
        layout_arena_printf(graph->arena, "%s %" PRIu64, class_key, call->index), graph->arena);
    struct layout_virtual_target *targets;
    size_t count;
    bool is_new;
    uint32_t *known = layout_text_index_put(&building->methods, graph->arena, key, &is_new);
    uint32_t vertex;

    if (!is_new)
        return *known;
    vertex = *known = add_vertex(graph, LAYOUT_NODE_VIRTUAL);
    graph->vertices[vertex].name = layout_virtual_label(graph->arena, call);
    graph->vertices[vertex].asked = call;
    graph->vertices[vertex].unit = unit;
    graph->vertices[vertex].missing = layout_virtuals_missing(&building->virtuals, call, unit);
    count = layout_virtuals_targets(&building->virtuals, call, unit, &targets);
    for (size_t i = 0; i < count; i++) {
        if (!layout_machines_same(&graph->machines, targets[i].unit, unit))
            continue;
        call_symbol(building, vertex, targets[i].unit, targets[i].symbol, false);
    }
    unite_edges(&graph->vertices[vertex]);
    return vertex;
}

static void add_calls(struct building *building, uint32_t from)
{
    const struct layout_vertex *vertex = &building->graph->vertices[from];
    const struct layout_function *function = &vertex->function->function;
    const struct layout_fact *fact =
        layout_facts_find(building->facts, LAYOUT_FACT_CALLS, function->name, function->symbol);
    uint32_t unit = vertex->unit;

    for (size_t i = 0; i < function->call_count; i++) {
        const struct layout_call *call = &function->calls[i];

        if (call->within_extent)
            continue;
        if (call->tls_descriptor) {
            add_edge(building, from, find_outside(building, LAYOUT_TLS_DESCRIPTOR), call->tail);
            continue;
        }
        if (call->callee) {
            call_symbol(building, from, unit, call->callee, call->tail);
            continue;
        }
        for (size_t t = 0; fact && t < fact->target_count; t++)
            call_symbol(building, from, unit, fact->targets[t], call->tail);
        if (!fact)
            add_edge(building, from,
                     call->virtual_call ? find_virtual(building, call->virtual_call, unit)
                                        : find_pointer(building, call->type_name, unit),
                     call->tail);
    }
}

void layout_graph_init(struct layout_graph *graph, const struct layout_program *program,
                       const struct layout_facts *facts, struct layout_arena *arena)
{
    struct building building = {.graph = graph, .facts = facts};

    *graph = (struct layout_graph){.arena = arena, .program = program};
    layout_machines_init(&graph->machines, program, arena);
    add_functions(graph);
    find_addresses(&building);
    layout_virtuals_init(&building.virtuals, program, &graph->machines, arena);
    for (uint32_t i = 0; i < graph->function_count; i++) {
        const struct layout_function *function = &graph->vertices[i].function->function;

        if (!layout_facts_find(facts, LAYOUT_FACT_SIZE, function->name, function->symbol))
            add_calls(&building, i);
    }
}

bool layout_vertex_is_pointer(const struct layout_vertex *vertex)
{
    return vertex->kind == LAYOUT_NODE_POINTER || vertex->kind == LAYOUT_NODE_VIRTUAL;
}

const char *layout_vertex_label(struct layout_arena *arena, const struct layout_vertex *vertex)
{
    switch (vertex->kind) {
    case LAYOUT_NODE_FUNCTION:
        return layout_function_label(arena, &vertex->function->function);
    case LAYOUT_NODE_POINTER:
        return vertex->name ? layout_plain(arena, vertex->name) : "a function";
    case LAYOUT_NODE_VIRTUAL:
        return vertex->name;
    case LAYOUT_NODE_OUTSIDE:
        return layout_plain(arena, vertex->name);
    }
    return NULL;
}
