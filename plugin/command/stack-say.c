#include <inttypes.h>

#include "../answer/screen.h"
#include "../answer/table.h"
#include "../program/label.h"
#include "stack-words.h"

static const char *depth_text(struct layout_arena *arena, uint64_t bytes, bool complete)
{
    return layout_arena_printf(arena, "%s%" PRIu64, complete ? "" : ">=", bytes);
}

/* Where VERTEX is declared, and for which machine it is where the program has several.  */
static const char *place_of(struct layout_arena *arena, const struct layout_stack *stack,
                            const struct layout_vertex *vertex)
{
    const char *machine;
    const char *place;

    if (vertex->kind != LAYOUT_NODE_FUNCTION)
        return NULL;
    place = layout_place_label(arena, &vertex->function->function.place);
    machine = layout_machines_label(&stack->depths.graph.machines, vertex->unit, arena);
    return machine ? layout_arena_printf(arena, "%s%s%s", place ? place : "", place ? ", " : "",
                                         machine)
                   : place;
}

/* The frames of a cycle of calls that are on the stack besides that of VERTEX.  */
static void print_turns(struct layout_table *table, struct layout_arena *arena,
                        const struct layout_stack *stack, uint32_t vertex)
{
    if (layout_stack_depth(stack, vertex)->turns == 0)
        return;
    layout_table_number(table, layout_stack_depth(stack, vertex)->turns);
    layout_table_text(table, layout_arena_printf(arena, "recursion of %s",
                                                 layout_stack_cycle(arena, stack, vertex, NULL)));
    layout_table_text(table, "by the bounds given");
}

/* One frame; one that is GONE when the next is there is in parentheses, for it does not add up.  */
static void print_frame(struct layout_table *table, struct layout_arena *arena,
                        const struct layout_stack *stack, uint32_t vertex, const char *note,
                        bool gone)
{
    const struct layout_vertex *v = layout_stack_vertex(stack, vertex);
    const char *name = layout_vertex_label(arena, v);
    const char *place = place_of(arena, stack, v);
    bool complete;
    uint64_t own = layout_depths_own(&stack->depths, vertex, &complete);
    const char *bytes = depth_text(arena, own, complete);

    if (layout_vertex_is_pointer(v))
        return;
    layout_table_text(table, gone ? layout_arena_printf(arena, "(%s)", bytes) : bytes);
    layout_table_text(table, note ? layout_arena_printf(arena, "%s (%s)", name, note) : name);
    layout_table_text(table, place ? place : complete ? "given" : "not reported");
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
        more = layout_stack_step(stack, vertex, &next, &next_note);
        print_frame(&table, run->arena, stack, vertex, note, next_note == layout_in_place);
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
                          layout_stack_doubt(run->arena, stack, &doubts.items[i]));
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
    const struct layout_depth *depth = layout_stack_depth(stack, entry->vertex);

    layout_screen_ink(screen, LAYOUT_INK_HEAD, "%s",
                      layout_vertex_label(run->arena, layout_stack_vertex(stack, entry->vertex)));
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
        const struct layout_depth *depth = layout_stack_depth(stack, entry->vertex);
        const struct layout_vertex *vertex = layout_stack_vertex(stack, entry->vertex);

        layout_table_text(&table, depth_text(run->arena, depth->bytes, depth->complete));
        if (entry->budget.given)
            layout_table_number(&table, entry->budget.value);
        else
            layout_table_text(&table, NULL);
        layout_table_text(&table, layout_verdicts[entry->verdict]);
        layout_table_text(&table, layout_vertex_label(run->arena, vertex));
        layout_table_text(&table, place_of(run->arena, stack, vertex));
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
