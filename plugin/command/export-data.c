#include <string.h>

#include "depth.h"
#include "export.h"
#include "label.h"
#include "saving.h"
#include "show.h"

static void add_units(struct layout_node *root, const struct layout_program *program)
{
    struct layout_node *list = layout_node_list(root, "units");

    for (size_t i = 0; i < program->source_count; i++) {
        const struct layout_source *source = &program->sources[i];
        struct layout_node *item;

        if (!source->read)
            continue;
        item = layout_node_item(list, "unit");
        layout_node_text(item, "source", source->unit.source);
        layout_node_text(item, "language", source->unit.language);
        layout_node_text(item, "compiler", source->unit.compiler);
        layout_node_text(item, "target", source->unit.target);
        layout_node_number(item, "cache-line", source->unit.machine.cache_line);
    }
}

static void add_types(struct layout_node *root, const struct layout_program *program,
                      const struct layout_listing *listing)
{
    struct layout_node *list = layout_node_list(root, "types");

    for (size_t i = 0; i < program->types.count; i++) {
        const struct layout_known_type *known = layout_program_type(program, i);
        struct layout_node *item = layout_show_type_node(list, program, known);
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
static void add_functions(struct layout_node *root, const struct layout_depths *depths)
{
    const struct layout_program *program = depths->graph.program;
    struct layout_node *list = layout_node_list(root, "functions");
    bool *roots = layout_depths_roots(depths, depths->graph.arena);
    size_t vertex = 0;

    for (size_t i = 0; i < program->functions.count; i++) {
        const struct layout_known_function *known = layout_program_function(program, i);
        struct layout_node *item = layout_show_function_node(list, program, known);
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

/* What calls through pointers may reach, by the type called, and what no report has.  */
static void add_others(struct layout_node *root, const struct layout_depths *depths)
{
    struct layout_node *pointers = layout_node_list(root, "pointers");
    struct layout_node *outside = layout_node_list(root, "outside");
    const struct layout_graph *graph = &depths->graph;

    for (size_t i = graph->function_count; i < graph->count; i++) {
        const struct layout_vertex *vertex = &graph->vertices[i];
        bool pointer = vertex->kind == LAYOUT_NODE_POINTER;
        struct layout_node *item =
            layout_node_item(pointer ? pointers : outside, pointer ? "pointer" : "function");
        struct layout_node *targets;

        layout_node_text(item, pointer ? "type" : "symbol", vertex->name);
        layout_node_number(item, "depth", depths->items[i].bytes);
        layout_node_flag(item, "incomplete", !depths->items[i].complete);
        if (!pointer)
            continue;
        targets = layout_node_list(item, "targets");
        for (size_t e = 0; e < vertex->edge_count; e++) {
            const struct layout_vertex *target = &graph->vertices[vertex->edges[e].to];
            struct layout_node *to = layout_node_item(targets, "target");

            layout_node_text(to, "symbol", target->function->function.symbol);
            layout_node_text(to, "source", graph->program->sources[target->unit].unit.source);
        }
    }
}

static void add_variables(struct layout_node *root, const struct layout_program *program)
{
    struct layout_node *list = layout_node_list(root, "variables");

    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(program, i);
        const struct layout_variable *variable = &known->variable;
        struct layout_node *item = layout_node_item(list, "variable");

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

struct layout_node *layout_export_program(const struct layout_program *program,
                                          const struct layout_facts *facts,
                                          struct layout_arena *arena)
{
    struct layout_node *root = layout_node_new(arena, "program");
    struct layout_listing listing;
    struct layout_depths depths;
    struct layout_node *list;

    layout_listing_init(&listing, program, arena);
    layout_depths_init(&depths, program, facts, arena);
    layout_node_text(root, "producer", LAYOUT_PRODUCER);
    add_units(root, program);
    add_types(root, program, &listing);
    add_functions(root, &depths);
    add_others(root, &depths);
    add_variables(root, program);
    list = layout_node_list(root, "sections");
    for (size_t i = 0; i < listing.section_count; i++) {
        struct layout_node *item = layout_node_item(list, "section");

        layout_node_text(item, "name", listing.sections[i].name);
        layout_node_number(item, "size", listing.sections[i].size);
        layout_node_number(item, "variables", listing.sections[i].count);
    }
    return root;
}

static void write_cell(struct layout_stream *stream, const char *text)
{
    if (!strpbrk(text, ",\"\r\n")) {
        layout_stream_text(stream, text);
        return;
    }
    layout_stream_char(stream, '"');
    for (; *text; text++) {
        if (*text == '"')
            layout_stream_char(stream, '"');
        layout_stream_char(stream, *text);
    }
    layout_stream_char(stream, '"');
}

int layout_export_csv(const struct layout_listing *listing, const struct layout_list_kind *kind,
                      struct layout_sink sink)
{
    size_t rows = kind->count(listing);
    struct layout_stream stream;

    layout_stream_init(&stream, sink);
    for (size_t c = 0; c < kind->column_count; c++) {
        layout_stream_text(&stream, c > 0 ? "," : "");
        layout_stream_text(&stream, kind->columns[c].name);
    }
    layout_stream_char(&stream, '\n');
    for (size_t r = 0; r < rows; r++) {
        for (size_t c = 0; c < kind->column_count; c++) {
            struct layout_cell cell = kind->columns[c].get(listing, r);

            layout_stream_text(&stream, c > 0 ? "," : "");
            if (cell.is_number)
                layout_stream_number(&stream, cell.number);
            else if (cell.text)
                write_cell(&stream, cell.text);
        }
        layout_stream_char(&stream, '\n');
    }
    return layout_stream_finish(&stream);
}
