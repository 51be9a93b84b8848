#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"

struct layout_report *layout_report_new(struct layout_arena *arena)
{
    struct layout_report *report = layout_arena_alloc(arena, sizeof *report);

    report->arena = arena;
    return report;
}

struct layout_type *layout_report_add_type(struct layout_report *report)
{
    struct layout_type *type = layout_arena_alloc(report->arena, sizeof *type);

    report->types =
        layout_arena_grow(report->arena, report->types, report->type_count, sizeof *report->types);
    report->types[report->type_count++] = type;
    type->id = (uint32_t)report->type_count;
    return type;
}

void layout_report_take_back_type(struct layout_report *report, const struct layout_type *type)
{
    size_t at = report->type_count;

    /* It is among the last, as a rule.  */
    while (at > 0 && report->types[at - 1] != type)
        at--;
    if (at == 0)
        return;
    for (; at < report->type_count; at++) {
        report->types[at - 1] = report->types[at];
        report->types[at - 1]->id = (uint32_t)at;
    }
    report->type_count--;
}

struct layout_function *layout_report_add_function(struct layout_report *report)
{
    struct layout_function *function = layout_arena_alloc(report->arena, sizeof *function);

    report->functions = layout_arena_grow(report->arena, report->functions, report->function_count,
                                          sizeof *report->functions);
    report->functions[report->function_count++] = function;
    return function;
}

struct layout_variable *layout_report_add_variable(struct layout_report *report)
{
    struct layout_variable *variable = layout_arena_alloc(report->arena, sizeof *variable);

    report->variables = layout_arena_grow(report->arena, report->variables, report->variable_count,
                                          sizeof *report->variables);
    report->variables[report->variable_count++] = variable;
    return variable;
}

/* qsort is not stable, so what has the same order (a function and its clones) is told apart by
   its symbol: the same report must come out the same everywhere.  */
static int compare(int64_t order_a, const char *symbol_a, int64_t order_b, const char *symbol_b)
{
    if (order_a != order_b)
        return order_a < order_b ? -1 : 1;
    return strcmp(symbol_a ? symbol_a : "", symbol_b ? symbol_b : "");
}

static int compare_functions(const void *a, const void *b)
{
    const struct layout_function *first = *(struct layout_function *const *)a;
    const struct layout_function *second = *(struct layout_function *const *)b;

    return compare(first->order, first->symbol, second->order, second->symbol);
}

static int compare_variables(const void *a, const void *b)
{
    const struct layout_variable *first = *(struct layout_variable *const *)a;
    const struct layout_variable *second = *(struct layout_variable *const *)b;

    return compare(first->order, first->symbol, second->order, second->symbol);
}

void layout_report_sort(struct layout_report *report)
{
    if (report->function_count > 1)
        qsort(report->functions, report->function_count, sizeof *report->functions,
              compare_functions);
    if (report->variable_count > 1)
        qsort(report->variables, report->variable_count, sizeof *report->variables,
              compare_variables);
}
