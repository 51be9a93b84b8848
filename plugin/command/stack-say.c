#include <inttypes.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../answer/table.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "stack.h"

static const struct layout_vertex *vertex_of(const struct layout_stack *stack, uint32_t vertex)
{
    return &stack->depths.graph.vertices[vertex];
}

static const struct layout_depth *depth_of(const struct layout_stack *stack, uint32_t vertex)
{
    return &stack->depths.items[vertex];
}

static const char *depth_text(struct layout_arena *arena, uint64_t bytes, bool complete)
{
    return layout_arena_printf(arena, "%s%" PRIu64, complete ? "" : ">=", bytes);
}

static const char *place_of(struct layout_arena *arena, const struct layout_vertex *vertex)
{
    return vertex->kind == LAYOUT_NODE_FUNCTION
               ? layout_place_label(arena, &vertex->function->function.place)
               : NULL;
}

static const char *doubt_text(struct layout_arena *arena, const struct layout_stack *stack,
                              const struct layout_doubt *doubt)
{
    const struct layout_vertex *vertex = vertex_of(stack, doubt->vertex);
    const char *name = layout_vertex_label(arena, vertex);
    const char *caller = layout_vertex_label(arena, vertex_of(stack, doubt->caller));

    switch (doubt->kind) {
    case LAYOUT_DOUBT_FRAME:
        return layout_arena_printf(arena, "%s: the size of its frame is not known", name);
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

/* The functions of a cycle, in the order of the program.  */
static const char *cycle_names(struct layout_arena *arena, const struct layout_stack *stack,
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
    const char *names = cycle_names(arena, stack, vertex, &count);

    return layout_arena_printf(arena, "%s: %s, without a bound", names,
                               count == 1 ? "calls itself" : "call each other");
}

static const char *doubt_words(struct layout_arena *arena, const struct layout_stack *stack,
                               const struct layout_doubt *doubt)
{
    return doubt->kind == LAYOUT_DOUBT_RECURSION ? cycle_text(arena, stack, doubt->vertex)
                                                 : doubt_text(arena, stack, doubt);
}

static const char in_place[] = "in its place";

/* How the way goes on from a vertex to the next.  What is called both ways is deeper where the
   caller's frame stays.  */
static const char *step_note(const struct layout_stack *stack, uint32_t from, uint32_t to)
{
    const struct layout_vertex *vertex = vertex_of(stack, from);
    const char *note = "after recursion";

    for (size_t i = 0; i < vertex->edge_count; i++) {
        if (vertex->edges[i].to != to)
            continue;
        if (!vertex->edges[i].tail)
            return vertex->kind == LAYOUT_NODE_POINTER   ? "through a pointer"
                   : vertex->kind == LAYOUT_NODE_VIRTUAL ? "virtual"
                                                         : NULL;
        note = in_place;
    }
    return note;
}

/* The frames of a cycle of calls that are on the stack besides that of VERTEX.  */
static void print_turns(struct layout_table *table, struct layout_arena *arena,
                        const struct layout_stack *stack, uint32_t vertex)
{
    if (depth_of(stack, vertex)->turns == 0)
        return;
    layout_table_number(table, depth_of(stack, vertex)->turns);
    layout_table_text(table, layout_arena_printf(arena, "recursion of %s",
                                                 cycle_names(arena, stack, vertex, NULL)));
    layout_table_text(table, "by the bounds given");
}

/* One frame; one that is GONE when the next is there is in parentheses, for it does not add up.  */
static void print_frame(struct layout_table *table, struct layout_arena *arena,
                        const struct layout_stack *stack, uint32_t vertex, const char *note,
                        bool gone)
{
    const struct layout_vertex *v = vertex_of(stack, vertex);
    const char *name = layout_vertex_label(arena, v);
    const char *place = place_of(arena, v);
    bool complete;
    uint64_t own = layout_depths_own(&stack->depths, vertex, &complete);
    const char *bytes = depth_text(arena, own, complete);

    if (layout_vertex_is_pointer(v))
        return;
    layout_table_text(table, gone ? layout_arena_printf(arena, "(%s)", bytes) : bytes);
    layout_table_text(table, note ? layout_arena_printf(arena, "%s (%s)", name, note) : name);
    layout_table_text(table, place ? place : complete ? "given" : "not reported");
}

/* A step of the deepest way, and whether there is another.  */
static bool next_step(const struct layout_stack *stack, uint32_t vertex, uint32_t *ret_next,
                      const char **ret_note)
{
    const struct layout_depth *depth = depth_of(stack, vertex);

    if (depth->via != vertex) {
        *ret_next = depth->via;
        *ret_note = in_place;
        return true;
    }
    *ret_note = NULL;
    if (!depth->has_next)
        return false;
    *ret_next = depth->next;
    *ret_note = step_note(stack, vertex, depth->next);
    return true;
}

/* Each frame on the deepest way; a pointer is not one, but how the next is called.  */
static void print_way(struct layout_screen *screen, const struct layout_run *run,
                      const struct layout_stack *stack, uint32_t entry)
{
    struct layout_table table;
    uint32_t vertex = entry;
    uint32_t next = entry;
    const char *note = NULL;
    const char *next_note;
    bool more;

    layout_table_init(&table, run->arena);
    layout_table_column(&table, "   BYTES", true, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "FUNCTION", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "PLACE", false, LAYOUT_INK_FAINT);
    do {
        more = next_step(stack, vertex, &next, &next_note);
        print_frame(&table, run->arena, stack, vertex, note, next_note == in_place);
        print_turns(&table, run->arena, stack, vertex);
        note = next_note;
        vertex = next;
    } while (more);
    layout_table_print(&table, screen);
}

static void print_doubts(struct layout_screen *screen, const struct layout_run *run,
                         const struct layout_stack *stack, uint32_t entry)
{
    struct layout_doubts doubts = layout_depths_doubts(&stack->depths, entry, run->arena);

    for (size_t i = 0; i < doubts.count; i++)
        layout_screen_ink(screen, LAYOUT_INK_WASTE, "%s%s\n",
                          i == 0 ? "cannot be told because of\n  " : "  ",
                          doubt_words(run->arena, stack, &doubts.items[i]));
}

static enum layout_ink ink_of(enum layout_verdict verdict)
{
    return verdict == LAYOUT_UNDER        ? LAYOUT_INK_GOOD
           : verdict == LAYOUT_NO_VERDICT ? LAYOUT_INK_PLAIN
                                          : LAYOUT_INK_BAD;
}

static void print_verdict(struct layout_screen *screen, enum layout_verdict verdict, uint64_t limit)
{
    if (verdict == LAYOUT_NO_VERDICT)
        return;
    layout_screen_print(screen, ", ");
    layout_screen_ink(screen, ink_of(verdict), "%s",
                      verdict == LAYOUT_CANNOT_TELL ? "cannot be told to be under"
                                                    : layout_verdicts[verdict]);
    layout_screen_print(screen, " %" PRIu64, limit);
}

static void print_entry(struct layout_screen *screen, const struct layout_run *run,
                        const struct layout_stack *stack, const struct layout_entry *entry)
{
    const struct layout_depth *depth = depth_of(stack, entry->vertex);

    layout_screen_ink(screen, LAYOUT_INK_HEAD, "%s",
                      layout_vertex_label(run->arena, vertex_of(stack, entry->vertex)));
    layout_screen_print(screen, ": %s bytes",
                        depth_text(run->arena, depth->bytes, depth->complete));
    print_verdict(screen, entry->verdict, entry->budget.value);
    layout_screen_print(screen, "\n");
    print_way(screen, run, stack, entry->vertex);
    print_doubts(screen, run, stack, entry->vertex);
}

static void print_table(struct layout_screen *screen, const struct layout_run *run,
                        const struct layout_stack *stack)
{
    struct layout_table table;

    layout_table_init(&table, run->arena);
    layout_table_column(&table, "DEPTH", true, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "BUDGET", true, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "VERDICT", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "ENTRY", false, LAYOUT_INK_PLAIN);
    layout_table_column(&table, "PLACE", false, LAYOUT_INK_FAINT);
    for (size_t i = 0; i < stack->entry_count; i++) {
        const struct layout_entry *entry = &stack->entries[i];
        const struct layout_depth *depth = depth_of(stack, entry->vertex);
        const struct layout_vertex *vertex = vertex_of(stack, entry->vertex);

        layout_table_text(&table, depth_text(run->arena, depth->bytes, depth->complete));
        if (entry->budget.given)
            layout_table_number(&table, entry->budget.value);
        else
            layout_table_text(&table, NULL);
        layout_table_text(&table, layout_verdicts[entry->verdict]);
        layout_table_text(&table, layout_vertex_label(run->arena, vertex));
        layout_table_text(&table, place_of(run->arena, vertex));
    }
    layout_table_print(&table, screen);
}

static bool is_detailed(const struct layout_stack *stack, size_t index, struct layout_amount paths)
{
    if (paths.given)
        return index < paths.value;
    return stack->entries[index].named || index == 0;
}

int layout_stack_say_text(const struct layout_run *run, const struct layout_stack *stack,
                          struct layout_amount paths, int status)
{
    struct layout_screen screen;

    layout_screen_init(&screen, run->common->color);
    if (stack->entry_count > 0)
        print_table(&screen, run, stack);
    for (size_t i = 0; i < stack->entry_count; i++) {
        if (!is_detailed(stack, i, paths))
            continue;
        layout_screen_print(&screen, "\n");
        print_entry(&screen, run, stack, &stack->entries[i]);
    }
    for (size_t i = 0; i < stack->sum_count; i++) {
        const struct layout_sum *sum = &stack->sums[i];

        layout_screen_print(&screen, "%s%s: %s bytes", stack->entry_count > 0 && i == 0 ? "\n" : "",
                            sum->text, depth_text(run->arena, sum->bytes, sum->complete));
        print_verdict(&screen, sum->verdict, sum->limit);
        layout_screen_print(&screen, "\n");
    }
    return layout_screen_finish(&screen, status);
}

static void add_step(struct layout_node *list, const struct layout_stack *stack,
                     struct layout_arena *arena, uint32_t vertex, bool gone)
{
    const struct layout_vertex *v = vertex_of(stack, vertex);
    struct layout_node *item = layout_node_item(list, "step");
    bool complete;
    uint64_t own = layout_depths_own(&stack->depths, vertex, &complete);

    if (layout_vertex_is_pointer(v)) {
        layout_node_text(item, v->kind == LAYOUT_NODE_VIRTUAL ? "virtual" : "pointer",
                         v->name ? v->name : "");
    } else {
        layout_node_text(item, "function", layout_vertex_label(arena, v));
        layout_node_number(item, "bytes", own);
        layout_node_flag(item, "incomplete", !complete);
        layout_node_flag(item, "gone", gone);
    }
    if (v->kind == LAYOUT_NODE_FUNCTION)
        layout_node_place(item, &v->function->function.place);
    if (depth_of(stack, vertex)->turns > 0)
        layout_node_number(item, "recursion", depth_of(stack, vertex)->turns);
}

static void add_way(struct layout_node *node, const struct layout_stack *stack,
                    struct layout_arena *arena, uint32_t entry)
{
    struct layout_node *list = layout_node_list(node, "path");
    uint32_t vertex = entry;
    uint32_t next = entry;
    const char *note;
    bool more;

    do {
        more = next_step(stack, vertex, &next, &note);
        add_step(list, stack, arena, vertex, note == in_place);
        vertex = next;
    } while (more);
}

static void add_doubts(struct layout_node *node, const struct layout_stack *stack,
                       struct layout_arena *arena, uint32_t entry)
{
    static const char *const kinds[] = {
        [LAYOUT_DOUBT_FRAME] = "frame",          [LAYOUT_DOUBT_DYNAMIC] = "dynamic",
        [LAYOUT_DOUBT_OUTSIDE] = "not-reported", [LAYOUT_DOUBT_POINTER] = "pointer",
        [LAYOUT_DOUBT_VIRTUAL] = "virtual",      [LAYOUT_DOUBT_RECURSION] = "recursion"};
    struct layout_node *list = layout_node_list(node, "doubts");
    struct layout_doubts doubts = layout_depths_doubts(&stack->depths, entry, arena);

    for (size_t i = 0; i < doubts.count; i++) {
        const struct layout_doubt *doubt = &doubts.items[i];
        struct layout_node *item = layout_node_item(list, "doubt");

        layout_node_text(item, "kind", kinds[doubt->kind]);
        layout_node_text(item, "function",
                         layout_vertex_label(arena, vertex_of(stack, doubt->vertex)));
        layout_node_text(item, "caller",
                         layout_vertex_label(arena, vertex_of(stack, doubt->caller)));
        layout_node_text(item, "message", doubt_words(arena, stack, doubt));
    }
}

static void add_entry(struct layout_node *list, const struct layout_stack *stack,
                      struct layout_arena *arena, const struct layout_entry *entry)
{
    const struct layout_function *function = &vertex_of(stack, entry->vertex)->function->function;
    const struct layout_depth *depth = depth_of(stack, entry->vertex);
    struct layout_node *item = layout_node_item(list, "entry");

    layout_node_text(item, "name", function->name);
    layout_node_text(item, "symbol", function->symbol);
    layout_node_place(item, &function->place);
    layout_node_number(item, "depth", depth->bytes);
    layout_node_flag(item, "incomplete", !depth->complete);
    layout_node_flag(item, "interrupt", entry->interrupt);
    if (entry->budget.given)
        layout_node_number(item, "budget", entry->budget.value);
    layout_node_text(item, "verdict", layout_verdicts[entry->verdict]);
    add_way(item, stack, arena, entry->vertex);
    add_doubts(item, stack, arena, entry->vertex);
}

int layout_stack_say_node(const struct layout_run *run, const struct layout_stack *stack,
                          int status)
{
    struct layout_node *root = layout_node_new(run->arena, "stack");
    struct layout_node *list = layout_node_list(root, "entries");

    for (size_t i = 0; i < stack->entry_count; i++)
        add_entry(list, stack, run->arena, &stack->entries[i]);
    list = layout_node_list(root, "sums");
    for (size_t i = 0; i < stack->sum_count; i++) {
        struct layout_node *item = layout_node_item(list, "sum");

        layout_node_text(item, "text", stack->sums[i].text);
        layout_node_number(item, "bytes", stack->sums[i].bytes);
        layout_node_flag(item, "incomplete", !stack->sums[i].complete);
        layout_node_number(item, "limit", stack->sums[i].limit);
        layout_node_text(item, "verdict", layout_verdicts[stack->sums[i].verdict]);
    }
    return layout_node_say(root, run->common->format, status);
}
