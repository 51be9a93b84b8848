#include "graph.h"

#include <stdlib.h>
#include <string.h>

#include "fit.h"
#include "label.h"
#include "screen.h"

/* Text to a vertex; open addressing.  */
struct index {
    const char **keys;
    uint32_t *vertices;
    size_t capacity;
    size_t count;
};

struct building {
    struct layout_graph *graph;
    const struct layout_facts *facts;
    struct index outside;
    struct index pointers;
    struct index addresses; /* symbols in the values of variables */
    uint32_t *taken;        /* functions whose address is taken */
    size_t taken_count;
};

static uint64_t hash_of(const char *text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    return hash ^ hash >> 32;
}

static size_t find_place(const struct index *index, const char *key)
{
    size_t place = (size_t)hash_of(key) & (index->capacity - 1);

    while (index->keys[place] && strcmp(index->keys[place], key) != 0)
        place = (place + 1) & (index->capacity - 1);
    return place;
}

/* Where KEY is, or is to be; there is room for it.  */
static size_t reserve(struct index *index, struct layout_arena *arena, const char *key)
{
    struct index old = *index;

    if (old.count >= old.capacity / 2) {
        index->capacity = old.capacity ? old.capacity * 2 : 256;
        index->keys = layout_arena_array(arena, index->capacity, sizeof *index->keys);
        index->vertices = layout_arena_array(arena, index->capacity, sizeof *index->vertices);
        for (size_t i = 0; i < old.capacity; i++) {
            if (old.keys[i]) {
                size_t place = find_place(index, old.keys[i]);

                index->keys[place] = old.keys[i];
                index->vertices[place] = old.vertices[i];
            }
        }
    }
    return find_place(index, key);
}

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

static void add_functions(struct layout_graph *graph)
{
    for (size_t i = 0; i < graph->program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(graph->program, i);
        size_t copies = known->function.local ? known->known.unit_count : 1;

        for (size_t u = 0; u < copies; u++) {
            uint32_t vertex = add_vertex(graph, LAYOUT_NODE_FUNCTION);

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
    size_t place = reserve(&building->outside, graph->arena, symbol);

    if (!building->outside.keys[place]) {
        uint32_t vertex = add_vertex(graph, LAYOUT_NODE_OUTSIDE);

        graph->vertices[vertex].name = symbol;
        building->outside.keys[place] = symbol;
        building->outside.vertices[place] = vertex;
        building->outside.count++;
    }
    return building->outside.vertices[place];
}

/* A static function is a vertex for each unit; any other may have symbols of its units' own.  */
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

            if (item->local != (local == 1) ||
                (local && !is_in_unit(&graph->vertices[item->function], unit)))
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
    const struct index *addresses = &building->addresses;

    return addresses->capacity > 0 && addresses->keys[find_place(addresses, symbol)];
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
            const char *symbol = variable->code_pointers[p].symbol;
            size_t place = reserve(&building->addresses, graph->arena, symbol);

            building->addresses.count += building->addresses.keys[place] == NULL;
            building->addresses.keys[place] = symbol;
        }
    }
    building->taken =
        layout_arena_array(graph->arena, graph->function_count, sizeof *building->taken);
    for (uint32_t i = 0; i < graph->function_count; i++) {
        if (is_taken(building, &graph->vertices[i].function->function))
            building->taken[building->taken_count++] = i;
    }
}

/* The vertex between calls through pointers to TYPE (null: any) and what they may reach: without
   it there would be an edge for each pair of them.  */
static uint32_t find_pointer(struct building *building, const char *type)
{
    struct layout_graph *graph = building->graph;
    const char *key = type ? type : "";
    size_t place = reserve(&building->pointers, graph->arena, key);
    uint32_t vertex;

    if (building->pointers.keys[place])
        return building->pointers.vertices[place];
    vertex = add_vertex(graph, LAYOUT_NODE_POINTER);
    graph->vertices[vertex].name = type;
    building->pointers.keys[place] = key;
    building->pointers.vertices[place] = vertex;
    building->pointers.count++;
    for (size_t i = 0; i < building->taken_count; i++) {
        uint32_t target = building->taken[i];

        if (layout_type_fits(graph->vertices[target].function->function.type_name, type))
            add_edge(building, vertex, target, false);
    }
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

        if (call->callee) {
            call_symbol(building, from, unit, call->callee, call->tail);
            continue;
        }
        for (size_t t = 0; fact && t < fact->target_count; t++)
            call_symbol(building, from, unit, fact->targets[t], call->tail);
        if (!fact)
            add_edge(building, from, find_pointer(building, call->type_name), call->tail);
    }
}

void layout_graph_init(struct layout_graph *graph, const struct layout_program *program,
                       const struct layout_facts *facts, struct layout_arena *arena)
{
    struct building building = {.graph = graph, .facts = facts};

    *graph = (struct layout_graph){.arena = arena, .program = program};
    add_functions(graph);
    find_addresses(&building);
    for (uint32_t i = 0; i < graph->function_count; i++) {
        const struct layout_function *function = &graph->vertices[i].function->function;

        if (!layout_facts_find(facts, LAYOUT_FACT_SIZE, function->name, function->symbol))
            add_calls(&building, i);
    }
}

const char *layout_vertex_label(struct layout_arena *arena, const struct layout_vertex *vertex)
{
    switch (vertex->kind) {
    case LAYOUT_NODE_FUNCTION:
        return layout_function_label(arena, &vertex->function->function);
    case LAYOUT_NODE_POINTER:
        return vertex->name ? layout_plain(arena, vertex->name) : "a function";
    case LAYOUT_NODE_OUTSIDE:
        return layout_plain(arena, vertex->name);
    }
    return NULL;
}
