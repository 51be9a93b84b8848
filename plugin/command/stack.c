#include "stack.h"

#include <stdlib.h>
#include <string.h>

#include "../options/bytes.h"
#include "../program/label.h"
#include "load.h"

struct settings {
    struct layout_common common;
    struct layout_words entries;
    struct layout_words tasks;
    struct layout_words interrupts;
    struct layout_words sums;
    struct layout_words facts;
    struct layout_amount budget;
    struct layout_amount limit;
    struct layout_amount paths;
};

#define OFFSET(member) offsetof(struct settings, member)

static const struct layout_option options[] = {
    {'e', "entry", "FUNCTION", LAYOUT_OPTION_LIST, OFFSET(entries), NULL,
     "how deep this function goes; may be repeated or a\n"
     "pattern (default: all that nothing calls)"},
    {'b', "budget", "BYTES", LAYOUT_OPTION_BYTES, OFFSET(budget), NULL,
     "what each entry may take, also 4k or 1m"},
    {'t', "task", "ENTRY=BYTES", LAYOUT_OPTION_LIST, OFFSET(tasks), NULL,
     "an entry and what it may take"},
    {'i', "interrupt", "FUNCTION", LAYOUT_OPTION_LIST, OFFSET(interrupts), NULL,
     "an entry that \"interrupts\" in a sum stands for"},
    {'s', "sum", "SUM<=BYTES", LAYOUT_OPTION_LIST, OFFSET(sums), NULL,
     "what entries may take together, as\n"
     "\"main + max(interrupts) <= 4k\""},
    {0, "facts", "FILE", LAYOUT_OPTION_LIST, OFFSET(facts), NULL,
     "what no report says: sizes of functions that are not\n"
     "reported, bounds of recursion"},
    {'n', "limit", "N", LAYOUT_OPTION_COUNT, OFFSET(limit), NULL, "the deepest N entries only"},
    {0, "paths", "N", LAYOUT_OPTION_COUNT, OFFSET(paths), NULL,
     "tell the way of the deepest N entries (default: all\n"
     "that are named, else one)"},
};

const char *const layout_verdicts[] = {[LAYOUT_NO_VERDICT] = NULL,
                                       [LAYOUT_UNDER] = "under",
                                       [LAYOUT_OVER] = "over",
                                       [LAYOUT_CANNOT_TELL] = "cannot be told"};

static struct layout_entry *find_entry(struct layout_stack *stack, uint32_t vertex)
{
    for (size_t i = 0; i < stack->entry_count; i++) {
        if (stack->entries[i].vertex == vertex)
            return &stack->entries[i];
    }
    return NULL;
}

static struct layout_entry *add_entry(struct layout_stack *stack, struct layout_arena *arena,
                                      uint32_t vertex)
{
    stack->entries =
        layout_arena_grow(arena, stack->entries, stack->entry_count, sizeof *stack->entries);
    stack->entries[stack->entry_count].vertex = vertex;
    return &stack->entries[stack->entry_count++];
}

/* Adds the functions that PATTERN means.  */
static int name_entries(struct layout_stack *stack, struct layout_arena *arena, const char *pattern,
                        const struct layout_amount *budget, bool interrupt)
{
    const struct layout_graph *graph = &stack->depths.graph;
    bool found = false;

    for (uint32_t i = 0; i < graph->function_count; i++) {
        struct layout_entry *entry;

        if (!layout_function_is_meant(&graph->vertices[i].function->function, pattern))
            continue;
        entry = find_entry(stack, i);
        if (!entry)
            entry = add_entry(stack, arena, i);
        entry->named = true;
        entry->interrupt = entry->interrupt || interrupt;
        if (budget)
            entry->budget = *budget;
        found = true;
    }
    return found ? 0 : layout_misuse("stack", "no function is called %s", pattern);
}

static int name_task(struct layout_stack *stack, struct layout_arena *arena, const char *task)
{
    const char *sign = strrchr(task, '=');
    struct layout_amount budget = {.given = true};

    if (!sign || sign == task || layout_bytes_parse(sign + 1, &budget.value))
        return layout_misuse("stack", "--task=ENTRY=BYTES was expected, not \"%s\"", task);
    return name_entries(stack, arena, layout_arena_text(arena, task, (size_t)(sign - task)),
                        &budget, false);
}

/* Functions that nothing calls, and those whose depth the source itself limits.  */
static void find_entries(struct layout_stack *stack, struct layout_arena *arena)
{
    const struct layout_graph *graph = &stack->depths.graph;
    const bool *roots = layout_depths_roots(&stack->depths, arena);

    for (uint32_t i = 0; i < graph->function_count; i++) {
        if (roots[i] || graph->vertices[i].function->function.limits.has_depth)
            (void)add_entry(stack, arena, i);
    }
}

static const struct layout_depth *depth_of(const struct layout_stack *stack, size_t entry)
{
    return &stack->depths.items[stack->entries[entry].vertex];
}

struct ranked {
    struct layout_entry entry;
    struct layout_depth depth;
};

static int compare_ranked(const void *a, const void *b)
{
    const struct ranked *first = a;
    const struct ranked *second = b;

    if (first->depth.bytes != second->depth.bytes)
        return first->depth.bytes > second->depth.bytes ? -1 : 1;
    return (first->entry.vertex > second->entry.vertex) -
           (first->entry.vertex < second->entry.vertex);
}

static void rank_entries(struct layout_stack *stack, struct layout_arena *arena)
{
    struct ranked *ranked = layout_arena_array(arena, stack->entry_count, sizeof *ranked);

    for (size_t i = 0; i < stack->entry_count; i++)
        ranked[i] = (struct ranked){stack->entries[i], *depth_of(stack, i)};
    if (stack->entry_count > 1)
        qsort(ranked, stack->entry_count, sizeof *ranked, compare_ranked);
    for (size_t i = 0; i < stack->entry_count; i++)
        stack->entries[i] = ranked[i].entry;
}

static int choose_entries(struct layout_stack *stack, const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    int status = 0;

    for (size_t i = 0; status == 0 && i < settings->entries.count; i++)
        status = name_entries(stack, run->arena, settings->entries.items[i], NULL, false);
    for (size_t i = 0; status == 0 && i < settings->tasks.count; i++)
        status = name_task(stack, run->arena, settings->tasks.items[i]);
    for (size_t i = 0; status == 0 && i < settings->interrupts.count; i++)
        status = name_entries(stack, run->arena, settings->interrupts.items[i], NULL, true);
    if (status == 0 && stack->entry_count == 0 && settings->sums.count == 0)
        find_entries(stack, run->arena);
    rank_entries(stack, run->arena);
    return status;
}

static int take_sums(struct layout_stack *stack, const struct layout_run *run)
{
    const struct settings *settings = run->settings;

    stack->sums = layout_arena_array(run->arena, settings->sums.count, sizeof *stack->sums);
    for (size_t i = 0; i < settings->sums.count; i++) {
        const char *message;

        if (layout_sum_take(stack, settings->sums.items[i], run->arena, &stack->sums[i], &message) <
            0)
            return layout_misuse("stack", "--sum: %s", message);
        stack->sum_count++;
    }
    return 0;
}

/* What was not found to be under is a finding, be it over or not to be told.  */
static int judge(struct layout_stack *stack, const struct settings *settings)
{
    int status = LAYOUT_EXIT_FINE;

    for (size_t i = 0; i < stack->entry_count; i++) {
        struct layout_entry *entry = &stack->entries[i];
        const struct layout_function_limits *limits =
            &stack->depths.graph.vertices[entry->vertex].function->function.limits;

        if (!entry->budget.given && limits->has_depth)
            entry->budget = (struct layout_amount){true, limits->depth};
        if (!entry->budget.given && !entry->interrupt)
            entry->budget = settings->budget;
        if (!entry->budget.given)
            continue;
        entry->verdict = layout_verdict_of(depth_of(stack, i)->bytes, depth_of(stack, i)->complete,
                                           entry->budget.value);
        if (entry->verdict != LAYOUT_UNDER)
            status = LAYOUT_EXIT_FINDINGS;
    }
    for (size_t i = 0; i < stack->sum_count; i++) {
        if (stack->sums[i].verdict != LAYOUT_UNDER)
            status = LAYOUT_EXIT_FINDINGS;
    }
    return status;
}

static int read_facts(const struct layout_run *run, struct layout_facts *facts)
{
    const struct settings *settings = run->settings;

    for (size_t i = 0; i < settings->facts.count; i++) {
        const char *message;

        if (layout_facts_read(settings->facts.items[i], run->arena, facts, &message) < 0) {
            layout_complain("%s", message);
            return LAYOUT_EXIT_INPUT;
        }
    }
    return 0;
}

static int stack(const struct layout_run *run)
{
    const struct settings *settings = run->settings;
    struct layout_stack result = {0};
    struct layout_program program;
    struct layout_facts facts = {0};
    int status = read_facts(run, &facts);
    int misuse;

    if (status != 0)
        return status;
    status = layout_load_run(run, &run->operands, LAYOUT_LOAD_NUMBERS, &program);
    if (!program.arena)
        return status;
    layout_depths_init(&result.depths, &program, &facts, run->arena);
    misuse = choose_entries(&result, run);
    if (misuse == 0)
        misuse = take_sums(&result, run);
    if (misuse != 0)
        return misuse;
    status = layout_exit_worse(status, judge(&result, settings));
    if (settings->limit.given && result.entry_count > settings->limit.value)
        result.entry_count = (size_t)settings->limit.value;
    return run->common->format == LAYOUT_FORMAT_TEXT
               ? layout_stack_say_text(run, &result, settings->paths, status)
               : layout_stack_say_node(run, &result, status);
}

const struct layout_command layout_command_stack = {
    .name = "stack",
    .operands = "[PATH]...",
    .summary = "Tell how deep the stack can get, and hold that against budgets",
    .description =
        "For each entry the most that it and all it calls can take of the stack.  Where that\n"
        "cannot be told (dynamic frames and recursion without a bound, functions without a\n"
        "report, calls through pointers to nothing known) what is known is the least, shown as\n"
        ">=, and each reason is named.  Of an entry with a budget the verdict is \"under\" only\n"
        "where all is known; \"over\" and \"cannot be told\" make the exit status 1.\n\n"
        "A file of --facts has a line each, \"#\" beginning a comment:\n"
        "  size FUNCTION BYTES       what a call of it takes, with all that it calls\n"
        "  frame FUNCTION BYTES      the most that its frame takes\n"
        "  recursion FUNCTION TIMES  so many calls of it are under way at most\n"
        "  calls FUNCTION TARGET...  all that it calls through pointers",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .settings_size = sizeof(struct settings),
    .run = stack,
};
