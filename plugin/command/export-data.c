#include "export.h"

#include "../answer/document.h"
#include "../model/dynamic-class.h"
#include "../program/depth.h"
#include "../program/label.h"
#include "../program/saving.h"
#include "show.h"

static void add_units(struct layout_document *document, const struct layout_program *program)
{
    layout_document_list(document, "units");
    for (size_t i = 0; i < program->source_count; i++) {
        const struct layout_source *source = &program->sources[i];
        struct layout_node *item;

        if (!source->read)
            continue;
        item = layout_node_item(layout_document_next(document), "unit");
        layout_node_text(item, "source", source->unit.source);
        layout_node_text(item, "language", source->unit.language);
        layout_node_text(item, "compiler", source->unit.compiler);
        layout_node_text(item, "target", source->unit.target);
        layout_node_number(item, "cache-line", source->unit.machine.cache_line);
    }
}

static void add_types(struct layout_document *document, const struct layout_program *program,
                      const struct layout_listing *listing)
{
    layout_document_list(document, "types");
    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_known_type *known = layout_program_type(program, i);
        struct layout_node *item =
            layout_show_type_node(layout_document_next(document), program, known);
        uint64_t saved;

        if (layout_type_saving(&known->type, listing->arena, &saved))
            layout_node_number(item, "saved", saved);
        layout_node_number(item, "instances", listing->instances[i]);
    }
}

/* What the user told of FUNCTION in place of its calls.  */
static void add_given(struct layout_node *item, const struct layout_facts *facts,
                      const struct layout_function *function)
{
    const struct layout_fact *calls =
        layout_facts_find(facts, LAYOUT_FACT_CALLS, function->name, function->symbol);
    bool sized =
        layout_facts_find(facts, LAYOUT_FACT_SIZE, function->name, function->symbol) != NULL;

    layout_node_flag(item, "given", sized);
    if (calls && !sized) {
        struct layout_node *list = layout_node_list(item, "targets");

        for (size_t i = 0; i < calls->target_count; i++)
            layout_node_text(layout_node_item(list, "target"), "symbol", calls->targets[i]);
    }
}

/* A static function that several units have may go deeper in one than in another: the deepest.  */
static void add_functions(struct layout_document *document, const struct layout_depths *depths)
{
    const struct layout_program *program = depths->graph.program;
    bool *roots = layout_depths_roots(depths, depths->graph.arena);
    size_t vertex = 0;

    layout_document_list(document, "functions");
    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(program, i);
        struct layout_node *item =
            layout_show_function_node(layout_document_next(document), program, known);
        struct layout_depth deepest = {.complete = true};
        bool is_root = false;

        for (; vertex < depths->graph.function_count &&
               depths->graph.vertices[vertex].function == known;
             vertex++) {
            if (depths->items[vertex].bytes > deepest.bytes)
                deepest.bytes = depths->items[vertex].bytes;
            deepest.complete = deepest.complete && depths->items[vertex].complete;
            is_root = is_root || roots[vertex];
        }
        layout_node_number(item, "depth", deepest.bytes);
        layout_node_flag(item, "incomplete", !deepest.complete);
        layout_node_flag(item, "root", is_root);
        add_given(item, depths->facts, &known->function);
    }
}

/* What VERTEX, between calls and functions, leads to.  */
static void add_targets(struct layout_node *item, const struct layout_graph *graph,
                        const struct layout_vertex *vertex)
{
    struct layout_node *list = layout_node_list(item, "targets");

    for (size_t i = 0; i < vertex->edge_count; i++) {
        const struct layout_vertex *target = &graph->vertices[vertex->edges[i].to];
        struct layout_node *to = layout_node_item(list, "target");

        if (!target->function) {
            layout_node_text(to, "symbol", target->name);
            continue;
        }
        layout_node_text(to, "symbol", target->function->function.symbol);
        layout_node_text(to, "source", graph->program->sources[target->unit].unit.source);
    }
}

/* What calls through pointers may reach, by the type called, or the method asked of a class.  */
static void add_pointers(struct layout_document *document, const struct layout_depths *depths)
{
    const struct layout_graph *graph = &depths->graph;

    layout_document_list(document, "pointers");
    for (size_t i = graph->function_count; i < graph->count; i++) {
        const struct layout_vertex *vertex = &graph->vertices[i];
        struct layout_node *item;

        if (!layout_vertex_is_pointer(vertex))
            continue;
        item = layout_node_item(layout_document_next(document), "pointer");
        if (vertex->kind == LAYOUT_NODE_POINTER)
            layout_node_text(item, "type", vertex->name);
        layout_show_asked_node(item, vertex->asked);
        if (vertex->asked && vertex->asked->of.unit_only)
            layout_node_text(item, "source", graph->program->sources[vertex->unit].unit.source);
        layout_node_text(item, "missing", vertex->missing);
        layout_node_number(item, "depth", depths->items[i].bytes);
        layout_node_flag(item, "incomplete", !depths->items[i].complete);
        add_targets(item, graph, vertex);
    }
}

/* What is called and no report has.  */
static void add_outside(struct layout_document *document, const struct layout_depths *depths)
{
    const struct layout_graph *graph = &depths->graph;

    layout_document_list(document, "outside");
    for (size_t i = graph->function_count; i < graph->count; i++) {
        const struct layout_vertex *vertex = &graph->vertices[i];
        struct layout_node *item;

        if (layout_vertex_is_pointer(vertex))
            continue;
        item = layout_node_item(layout_document_next(document), "function");
        layout_node_text(item, "symbol", vertex->name);
        layout_node_number(item, "depth", depths->items[i].bytes);
        layout_node_flag(item, "incomplete", !depths->items[i].complete);
    }
}

static void add_variables(struct layout_document *document, const struct layout_program *program)
{
    layout_document_list(document, "variables");
    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(program, i);
        const struct layout_variable *variable = &known->variable;
        struct layout_node *item = layout_node_item(layout_document_next(document), "variable");

        layout_node_text(item, "name", variable->name);
        layout_node_text(item, "symbol", variable->symbol);
        layout_node_text(item, "type", variable->type_name);
        layout_node_number(item, "size", variable->size);
        layout_node_number(item, "align", variable->align);
        layout_node_text(item, "section", variable->section);
        layout_node_flag(item, "local", variable->local);
        layout_node_place(item, &variable->place);
        layout_show_units_node(item, program, &known->known);
    }
}

static void add_sections(struct layout_document *document, const struct layout_listing *listing)
{
    layout_document_list(document, "sections");
    for (size_t i = 0; i < listing->section_count; i++) {
        struct layout_node *item = layout_node_item(layout_document_next(document), "section");

        layout_node_text(item, "name", listing->sections[i].name);
        layout_node_number(item, "size", listing->sections[i].size);
        layout_node_number(item, "variables", listing->sections[i].count);
    }
}

int layout_export_json(const struct layout_program *program, const struct layout_facts *facts,
                       struct layout_arena *arena, struct layout_sink sink)
{
    struct layout_document document;
    struct layout_listing listing;
    struct layout_depths depths;

    layout_listing_init(&listing, program, arena);
    layout_depths_init(&depths, program, facts, arena);
    layout_document_begin(&document, sink, arena->exhausted);
    layout_document_text(&document, "producer", LAYOUT_PRODUCER);
    add_units(&document, program);
    add_types(&document, program, &listing);
    add_functions(&document, &depths);
    add_pointers(&document, &depths);
    add_outside(&document, &depths);
    add_variables(&document, program);
    add_sections(&document, &listing);
    return layout_document_finish(&document);
}
