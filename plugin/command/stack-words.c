#include "stack-words.h"

#include <inttypes.h>

#include "../program/label.h"
#include "../program/plain.h"

const char layout_in_place[] = "in its place";

/* Why not all is known of what FUNCTION, called NAME, takes.  */
static const char *frame_text(struct layout_arena *arena, const struct layout_function *function,
                              const char *name)
{
    if (function->naked)
        return layout_arena_printf(
            arena, "%s: it is naked, and what its assembly takes is not known", name);
    if (function->frame.has_extent)
        return layout_arena_printf(arena, "%s: assembly in it moves the stack pointer", name);
    return layout_arena_printf(arena, "%s: the size of its frame is not known", name);
}

static const char *doubt_text(struct layout_arena *arena, const struct layout_stack *stack,
                              const struct layout_doubt *doubt)
{
    const struct layout_vertex *vertex = layout_stack_vertex(stack, doubt->vertex);
    const char *name = layout_vertex_label(arena, vertex);
    const char *caller = layout_vertex_label(arena, layout_stack_vertex(stack, doubt->caller));

    switch (doubt->kind) {
    case LAYOUT_DOUBT_FRAME:
        return frame_text(arena, &vertex->function->function, name);
    case LAYOUT_DOUBT_DYNAMIC:
        return layout_arena_printf(arena, "%s: its frame grows without a bound", name);
    case LAYOUT_DOUBT_OUTSIDE:
        return layout_arena_printf(arena, "%s: not reported; called by %s", name, caller);
    case LAYOUT_DOUBT_POINTER:
        return layout_arena_printf(arena, "%s calls %s through a pointer: nothing known fits",
                                   caller, name);
    case LAYOUT_DOUBT_VIRTUAL:
        return vertex->missing
                   ? layout_arena_printf(arena,
                                         "%s calls %s: the virtual table of %s is in no report",
                                         caller, name, layout_plain(arena, vertex->missing))
                   : layout_arena_printf(arena, "%s calls %s: no virtual table known has it",
                                         caller, name);
    case LAYOUT_DOUBT_RECURSION:
        return NULL;
    }
    return NULL;
}

/* More are not named: they are counted.  */
#define NAME_LIMIT 8

const char *layout_stack_cycle(struct layout_arena *arena, const struct layout_stack *stack,
                               uint32_t vertex, unsigned *ret_count)
{
    const struct layout_cycles *cycles = &stack->depths.cycles;
    const struct layout_graph *graph = &stack->depths.graph;
    const char *names = NULL;
    unsigned count = 0;

    for (uint32_t i = 0; i < graph->function_count; i++) {
        const char *name;

        if (cycles->of[i] != cycles->of[vertex] || count++ >= NAME_LIMIT)
            continue;
        name = layout_vertex_label(arena, &graph->vertices[i]);
        names = names ? layout_arena_printf(arena, "%s, %s", names, name) : name;
    }
    if (ret_count)
        *ret_count = count;
    return count > NAME_LIMIT
               ? layout_arena_printf(arena, "%s and %u more", names, count - NAME_LIMIT)
               : names;
}

static const char *cycle_text(struct layout_arena *arena, const struct layout_stack *stack,
                              uint32_t vertex)
{
    unsigned count;
    const char *names = layout_stack_cycle(arena, stack, vertex, &count);

    return layout_arena_printf(arena, "%s: %s, without a bound", names,
                               count == 1 ? "calls itself" : "call each other");
}

const char *layout_stack_doubt(struct layout_arena *arena, const struct layout_stack *stack,
                               const struct layout_doubt *doubt)
{
    return doubt->kind == LAYOUT_DOUBT_RECURSION ? cycle_text(arena, stack, doubt->vertex)
                                                 : doubt_text(arena, stack, doubt);
}

/* How the way goes on from a vertex to the next.  What is called both ways is deeper where the
   caller's frame stays.  */
static const char *step_note(const struct layout_stack *stack, uint32_t from, uint32_t to)
{
    const struct layout_vertex *vertex = layout_stack_vertex(stack, from);
    const char *note = "after recursion";

    for (size_t i = 0; i < vertex->edge_count; i++) {
        if (vertex->edges[i].to != to)
            continue;
        if (!vertex->edges[i].tail)
            return vertex->kind == LAYOUT_NODE_POINTER   ? "through a pointer"
                   : vertex->kind == LAYOUT_NODE_VIRTUAL ? "virtual"
                                                         : NULL;
        note = layout_in_place;
    }
    return note;
}

bool layout_stack_step(const struct layout_stack *stack, uint32_t vertex, uint32_t *ret_next,
                       const char **ret_note)
{
    const struct layout_depth *depth = layout_stack_depth(stack, vertex);

    if (depth->via != vertex) {
        *ret_next = depth->via;
        *ret_note = layout_in_place;
        return true;
    }
    *ret_note = NULL;
    if (!depth->has_next)
        return false;
    *ret_next = depth->next;
    *ret_note = step_note(stack, vertex, depth->next);
    return true;
}
