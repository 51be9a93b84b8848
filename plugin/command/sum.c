#include <errno.h>
#include <string.h>

#include "../options/bytes.h"
#include "../program/label.h"
#include "../program/plain.h"
#include "stack.h"

struct summing {
    const struct layout_stack *stack;
    struct layout_arena *arena;
    const char *at;
    const char *message;
    uint64_t bytes;
    bool complete;
};

enum layout_verdict layout_verdict_of(uint64_t bytes, bool complete, uint64_t limit)
{
    if (bytes > limit)
        return LAYOUT_OVER;
    return complete ? LAYOUT_UNDER : LAYOUT_CANNOT_TELL;
}

static void skip_blanks(struct summing *summing)
{
    summing->at += strspn(summing->at, " \t");
}

static bool take_sign(struct summing *summing, const char *sign)
{
    skip_blanks(summing);
    if (strncmp(summing->at, sign, strlen(sign)) != 0)
        return false;
    summing->at += strlen(sign);
    return true;
}

static char *take_name(struct summing *summing)
{
    size_t length;
    char *name;

    skip_blanks(summing);
    length = strcspn(summing->at, " \t+,()<");
    name = layout_arena_alloc(summing->arena, length + 1);
    memcpy(name, summing->at, length);
    summing->at += length;
    if (length == 0)
        summing->message = layout_arena_printf(
            summing->arena, "the name of a function or a number was expected before \"%s\"",
            summing->at);
    return name;
}

static uint64_t add(uint64_t a, uint64_t b)
{
    return b > UINT64_MAX - a ? UINT64_MAX : a + b;
}

/* Puts one more vertex into what is added up, or the largest of which is taken.  */
static void put(struct summing *summing, uint32_t vertex, bool largest, uint64_t *sum)
{
    const struct layout_depth *depth = &summing->stack->depths.items[vertex];

    summing->complete = summing->complete && depth->complete;
    if (!largest)
        *sum = add(*sum, depth->bytes);
    else if (depth->bytes > *sum)
        *sum = depth->bytes;
}

static void put_name(struct summing *summing, const char *name, bool largest, uint64_t *sum)
{
    const struct layout_graph *graph = &summing->stack->depths.graph;
    uint64_t deepest = 0;
    bool found = false;

    for (size_t i = 0; strcmp(name, "interrupts") == 0 && i < summing->stack->entry_count; i++) {
        if (summing->stack->entries[i].interrupt)
            put(summing, summing->stack->entries[i].vertex, largest, sum);
        found = true;
    }
    /* Of several functions of one name it is not known which is meant: the deepest.  */
    for (uint32_t i = 0; !found && i < graph->function_count; i++) {
        if (layout_function_is_meant(&graph->vertices[i].function->function, name))
            put(summing, i, true, &deepest);
    }
    for (uint32_t i = 0; !found && i < graph->function_count; i++)
        found = layout_function_is_meant(&graph->vertices[i].function->function, name);
    if (!found)
        summing->message = layout_arena_printf(summing->arena, "no function is called %s", name);
    *sum = largest ? (deepest > *sum ? deepest : *sum) : add(*sum, deepest);
}

static void take_group(struct summing *summing, bool largest)
{
    uint64_t sum = 0;

    do {
        put_name(summing, take_name(summing), largest, &sum);
    } while (!summing->message && take_sign(summing, ","));
    if (!summing->message && !take_sign(summing, ")"))
        summing->message =
            layout_arena_printf(summing->arena, "\")\" was expected before \"%s\"", summing->at);
    summing->bytes = add(summing->bytes, sum);
}

static void take_term(struct summing *summing)
{
    uint64_t number;
    const char *name;

    if (take_sign(summing, "max(")) {
        take_group(summing, true);
        return;
    }
    if (take_sign(summing, "sum(")) {
        take_group(summing, false);
        return;
    }
    name = take_name(summing);
    if (!summing->message && !layout_bytes_parse(name, &number))
        summing->bytes = add(summing->bytes, number);
    else if (!summing->message)
        put_name(summing, name, false, &summing->bytes);
}

int layout_sum_take(const struct layout_stack *stack, const char *text, struct layout_arena *arena,
                    struct layout_sum *ret_sum, const char **ret_message)
{
    struct summing summing = {.stack = stack, .arena = arena, .at = text, .complete = true};
    uint64_t limit = 0;

    do {
        take_term(&summing);
    } while (!summing.message && take_sign(&summing, "+"));
    if (!summing.message) {
        const char *before = summing.at;

        if (!take_sign(&summing, "<="))
            summing.message = layout_arena_printf(
                arena, "\"+\" or \"<=\" and a limit was expected before \"%s\"", before);
    }
    skip_blanks(&summing);
    if (!summing.message && layout_bytes_parse(summing.at, &limit))
        summing.message =
            layout_arena_printf(arena, "\"%s\" is no number of bytes (as 512 or 4k)", summing.at);
    if (summing.message) {
        *ret_message = summing.message;
        return -EINVAL;
    }
    *ret_sum =
        (struct layout_sum){layout_plain(arena, text), summing.bytes, summing.complete, limit,
                            layout_verdict_of(summing.bytes, summing.complete, limit)};
    return 0;
}
