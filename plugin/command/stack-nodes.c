#include "../answer/node.h"
#include "../program/label.h"
#include "stack-words.h"

static void add_step(struct layout_node *list, const struct layout_stack *stack,
                     struct layout_arena *arena, uint32_t vertex, bool gone)
{
    const struct layout_vertex *v = layout_stack_vertex(stack, vertex);
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
    if (layout_stack_depth(stack, vertex)->turns > 0)
        layout_node_number(item, "recursion", layout_stack_depth(stack, vertex)->turns);
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
        more = layout_stack_step(stack, vertex, &next, &note);
        add_step(list, stack, arena, vertex, note == layout_in_place);
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
                         layout_vertex_label(arena, layout_stack_vertex(stack, doubt->vertex)));
        layout_node_text(item, "caller",
                         layout_vertex_label(arena, layout_stack_vertex(stack, doubt->caller)));
        layout_node_text(item, "message", layout_stack_doubt(arena, stack, doubt));
    }
}

static void add_entry(struct layout_node *list, const struct layout_stack *stack,
                      struct layout_arena *arena, const struct layout_entry *entry)
{
    const struct layout_function *function =
        &layout_stack_vertex(stack, entry->vertex)->function->function;
    const struct layout_depth *depth = layout_stack_depth(stack, entry->vertex);
    struct layout_node *item = layout_node_item(list, "entry");

    layout_node_text(item, "name", function->name);
    layout_node_text(item, "symbol", function->symbol);
    layout_node_place(item, &function->place);
    layout_node_text(item, "machine",
                     layout_machines_label(&stack->depths.graph.machines,
                                           layout_stack_vertex(stack, entry->vertex)->unit, arena));
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
