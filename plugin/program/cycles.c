#include "cycles.h"

/* A vertex that is being looked into.  */
struct step {
    uint32_t vertex;
    size_t next_edge;
};

struct walk {
    const struct layout_graph *graph;
    struct layout_cycles *cycles;
    uint32_t *numbers; /* by vertex: in the order they were met, from 1; 0: not met */
    uint32_t *lowest;  /* by vertex: the lowest number it reaches in what is open */
    bool *open;        /* by vertex: its component is not complete */
    uint32_t *stack;   /* open vertices */
    size_t stack_count;
    struct step *steps;
    size_t step_count;
    uint32_t met;
    uint32_t placed; /* members */
};

static void enter(struct walk *walk, uint32_t vertex)
{
    walk->numbers[vertex] = walk->lowest[vertex] = ++walk->met;
    walk->open[vertex] = true;
    walk->stack[walk->stack_count++] = vertex;
    walk->steps[walk->step_count++] = (struct step){vertex, 0};
}

static void lower(uint32_t *number, uint32_t other)
{
    if (other < *number)
        *number = other;
}

static void close_component(struct walk *walk, uint32_t root)
{
    struct layout_cycles *cycles = walk->cycles;
    uint32_t vertex;

    cycles->begins[cycles->count] = walk->placed;
    do {
        vertex = walk->stack[--walk->stack_count];
        walk->open[vertex] = false;
        cycles->of[vertex] = cycles->count;
        cycles->members[walk->placed++] = vertex;
    } while (vertex != root);
    cycles->count++;
}

static void leave(struct walk *walk, uint32_t vertex)
{
    if (walk->lowest[vertex] == walk->numbers[vertex])
        close_component(walk, vertex);
    walk->step_count--;
    if (walk->step_count > 0)
        lower(&walk->lowest[walk->steps[walk->step_count - 1].vertex], walk->lowest[vertex]);
}

static void walk_from(struct walk *walk, uint32_t vertex)
{
    enter(walk, vertex);
    while (walk->step_count > 0) {
        struct step *step = &walk->steps[walk->step_count - 1];
        const struct layout_vertex *from = &walk->graph->vertices[step->vertex];

        if (step->next_edge == from->edge_count) {
            leave(walk, step->vertex);
        } else {
            uint32_t to = from->edges[step->next_edge++].to;

            if (walk->numbers[to] == 0)
                enter(walk, to);
            else if (walk->open[to])
                lower(&walk->lowest[step->vertex], walk->numbers[to]);
        }
    }
}

void layout_cycles_find(struct layout_cycles *cycles, const struct layout_graph *graph,
                        struct layout_arena *arena)
{
    size_t count = graph->count;
    struct walk walk = {.graph = graph, .cycles = cycles};

    *cycles = (struct layout_cycles){
        .members = layout_arena_array(arena, count, sizeof *cycles->members),
        .begins = layout_arena_array(arena, count + 1, sizeof *cycles->begins),
        .of = layout_arena_array(arena, count, sizeof *cycles->of)};
    walk.numbers = layout_arena_array(arena, count, sizeof *walk.numbers);
    walk.lowest = layout_arena_array(arena, count, sizeof *walk.lowest);
    walk.open = layout_arena_array(arena, count, sizeof *walk.open);
    walk.stack = layout_arena_array(arena, count, sizeof *walk.stack);
    walk.steps = layout_arena_array(arena, count, sizeof *walk.steps);
    for (uint32_t i = 0; i < count; i++) {
        if (walk.numbers[i] == 0)
            walk_from(&walk, i);
    }
    cycles->begins[cycles->count] = walk.placed;
}
