#include "unseen.h"

#include <stdbool.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/function.h"

struct search {
    const struct layout_call_graph *graph;
    struct layout_arena *arena;
    struct layout_unseen *reasons;
    size_t count;
    const char **elsewhere; /* symbols of other units that were told */
    size_t elsewhere_count;
};

const char *layout_function_words(const struct layout_function *function,
                                  struct layout_arena *arena)
{
    return layout_arena_printf(arena, "'%s'",
                               function->clone_of ? function->symbol : function->name);
}

static void add_reason(struct search *search, const char *words, struct layout_place place)
{
    search->reasons =
        layout_arena_grow(search->arena, search->reasons, search->count, sizeof *search->reasons);
    search->reasons[search->count++] = (struct layout_unseen){words, place};
}

static bool was_told(const struct search *search, const char *symbol)
{
    for (size_t i = 0; i < search->elsewhere_count; i++)
        if (strcmp(search->elsewhere[i], symbol) == 0)
            return true;
    return false;
}

static void look_at_call(struct search *search, const struct layout_function *caller,
                         const struct layout_call *call)
{
    const char *who = layout_function_words(caller, search->arena);

    if (call->within_extent)
        return;
    if (!call->callee) {
        add_reason(search,
                   layout_arena_printf(search->arena,
                                       call->tls_descriptor
                                           ? "%s calls the resolver of a thread-local variable"
                                           : "%s calls through a pointer",
                                       who),
                   call->place);
        return;
    }
    if (was_told(search, call->callee))
        return;
    search->elsewhere = layout_arena_grow(search->arena, search->elsewhere, search->elsewhere_count,
                                          sizeof *search->elsewhere);
    search->elsewhere[search->elsewhere_count++] = call->callee;
    add_reason(search,
               layout_arena_printf(search->arena, "%s calls '%s', whose code is not here", who,
                                   call->callee),
               call->place);
}

/* The path within one component from node FROM to node TO as " -> 'a' -> 'b'", FROM left out, found
   breadth first.  */
static const char *path_words(const struct search *search, size_t from, size_t to)
{
    const struct layout_call_graph *graph = search->graph;
    size_t *queue = layout_arena_array(search->arena, graph->count, sizeof *queue);
    size_t *before = layout_arena_array(search->arena, graph->count, sizeof *before);
    const char *words = "";
    size_t end = 0;

    for (size_t i = 0; i < graph->count; i++)
        before[i] = LAYOUT_NO_NODE;
    before[from] = from;
    queue[end++] = from;
    for (size_t i = 0; i < end && before[to] == LAYOUT_NO_NODE; i++) {
        const struct layout_function *function = graph->nodes[queue[i]].function;

        for (size_t j = 0; j < function->call_count; j++) {
            size_t callee = layout_call_graph_callee(graph, &function->calls[j]);

            if (callee == LAYOUT_NO_NODE || before[callee] != LAYOUT_NO_NODE ||
                graph->nodes[callee].component != graph->nodes[from].component)
                continue;
            before[callee] = queue[i];
            queue[end++] = callee;
        }
    }
    for (size_t at = to; at != from; at = before[at])
        words = layout_arena_printf(search->arena, " -> %s%s",
                                    layout_function_words(graph->nodes[at].function, search->arena),
                                    words);
    return words;
}

/* CALL, no sibling call, goes from node CALLER to node CALLEE of its component.  */
static void tell_circle(struct search *search, size_t caller, size_t callee,
                        const struct layout_call *call)
{
    const struct layout_call_node *nodes = search->graph->nodes;
    const char *who = layout_function_words(nodes[caller].function, search->arena);

    if (caller == callee)
        add_reason(search, layout_arena_printf(search->arena, "%s calls itself", who), call->place);
    else
        add_reason(search,
                   layout_arena_printf(search->arena, "the calls %s -> %s%s go in a circle", who,
                                       layout_function_words(nodes[callee].function, search->arena),
                                       path_words(search, callee, caller)),
                   call->place);
}

/* Where another function may take the place of CALLEE.  */
static void look_at_place(struct search *search, const struct layout_function *caller,
                          const struct layout_function *callee, struct layout_place place)
{
    const char *why = callee->weak           ? "is weak"
                      : callee->interposable ? "a shared library exports"
                                             : NULL;

    if (why)
        add_reason(search,
                   layout_arena_printf(search->arena,
                                       "%s calls %s, which %s, so that another may take its place",
                                       layout_function_words(caller, search->arena),
                                       layout_function_words(callee, search->arena), why),
                   place);
}

static void look_at_frame(struct search *search, const struct layout_function *function)
{
    const char *who = layout_function_words(function, search->arena);

    if (function->naked)
        add_reason(search,
                   layout_arena_printf(
                       search->arena, "%s is naked, and what its assembly takes is not known", who),
                   function->place);
    else if (!function->frame.known)
        add_reason(search, layout_arena_printf(search->arena, "the frame of %s is not known", who),
                   function->place);
    else if (!function->frame.has_extent)
        add_reason(search, layout_arena_printf(search->arena, "the frame of %s has no bound", who),
                   function->place);
    else if (function->frame.moved_by_assembly)
        add_reason(
            search,
            layout_arena_printf(search->arena, "assembly in %s moves the stack pointer", who),
            function->place);
}

size_t layout_unseen_find(const struct layout_call_graph *graph, size_t entry,
                          struct layout_arena *arena, struct layout_unseen **ret_reasons)
{
    struct search search = {.graph = graph, .arena = arena};
    bool *seen = layout_arena_array(arena, graph->count, sizeof *seen);
    bool *circle_told = layout_arena_array(arena, graph->count, sizeof *circle_told);
    size_t *queue = layout_arena_array(arena, graph->count, sizeof *queue);
    size_t end = 0;

    queue[end++] = entry;
    seen[entry] = true;
    for (size_t i = 0; i < end; i++) {
        const struct layout_call_node *node = &graph->nodes[queue[i]];

        look_at_frame(&search, node->function);
        for (size_t j = 0; j < node->function->call_count; j++) {
            const struct layout_call *call = &node->function->calls[j];
            size_t callee = layout_call_graph_callee(graph, call);

            if (callee == LAYOUT_NO_NODE) {
                look_at_call(&search, node->function, call);
                continue;
            }
            if (!call->tail && graph->nodes[callee].component == node->component &&
                !circle_told[node->component]) {
                circle_told[node->component] = true;
                tell_circle(&search, queue[i], callee, call);
            }
            if (!seen[callee]) {
                look_at_place(&search, node->function, graph->nodes[callee].function, call->place);
                seen[callee] = true;
                queue[end++] = callee;
            }
        }
    }
    *ret_reasons = search.reasons;
    return search.count;
}
