#include "depth.h"

#include <inttypes.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "call-graph.h"
#include "unseen.h"
#include "words.h"

static const char rule[] = "stack-depth";

/* More of a path is longer than anyone reads.  */
#define PATH_AT_MOST 32

/* "'main' (48) -> 'loop' -> 'parse' (4096)": the bytes stand behind those whose frames are there
   when the last one runs.  */
static const char *path_words(const struct layout_call_graph *graph, size_t entry,
                              struct layout_arena *arena)
{
    const char *words = "";
    size_t length = 0;

    for (size_t at = entry; at != LAYOUT_NO_NODE; at = graph->nodes[at].next) {
        const struct layout_call_node *node = &graph->nodes[at];

        if (++length > PATH_AT_MOST)
            return layout_arena_printf(arena, "%s -> ...", words);
        words = layout_arena_printf(arena, "%s%s%s", words, at == entry ? "" : " -> ",
                                    layout_function_words(node->function, arena));
        if (node->counted)
            words = layout_arena_printf(arena, "%s (%" PRIu64 ")", words, node->own);
    }
    return words;
}

/* At the function where PLACE is none.  */
static struct layout_finding *add(const struct layout_function *function, enum layout_level level,
                                  struct layout_place place, struct layout_arena *arena,
                                  struct layout_findings *findings)
{
    struct layout_finding *finding = layout_findings_add(findings, arena);

    finding->rule = rule;
    finding->level = level;
    finding->place = place.file ? place : function->place;
    finding->function = function->symbol;
    return finding;
}

static const char *explain(const struct layout_call_node *node, const struct layout_unseen *reasons,
                           size_t count, struct layout_arena *arena)
{
    const struct layout_function_limits *limits = &node->function->limits;
    const char *who = layout_function_words(node->function, arena);
    const char *whose =
        layout_limit_words("depth budget", limits->depth, limits->depth_owner, arena);

    if (limits->answer == LAYOUT_DEPTH_OVER)
        return layout_arena_printf(arena,
                                   "%s and what it calls %s %" PRIu64 " bytes of stack, over %s",
                                   who, count ? "take at least" : "can take", node->depth, whose);
    return layout_arena_printf(
        arena,
        "how much stack %s and what it calls take cannot be told, because %s%s; what can be seen "
        "is %" PRIu64 " bytes of %s",
        who, reasons[0].words,
        count > 1 ? layout_arena_printf(arena, ", and for %zu more reason%s", count - 1,
                                        count > 2 ? "s" : "")
                  : "",
        node->depth, whose);
}

static void check_entry(const struct layout_call_graph *graph, size_t entry,
                        struct layout_function_limits *limits, enum layout_level level,
                        struct layout_arena *arena, struct layout_findings *findings)
{
    const struct layout_call_node *node = &graph->nodes[entry];
    const struct layout_function *function = node->function;
    struct layout_unseen *reasons = NULL;
    size_t count = layout_unseen_find(graph, entry, arena, &reasons);
    struct layout_finding *finding;

    limits->seen_depth = node->depth;
    limits->answer = node->depth > limits->depth ? LAYOUT_DEPTH_OVER
                     : count > 0                 ? LAYOUT_DEPTH_UNKNOWN
                                                 : LAYOUT_DEPTH_UNDER;
    if (limits->answer == LAYOUT_DEPTH_UNDER)
        return;
    finding = add(function, limits->answer == LAYOUT_DEPTH_OVER ? level : LAYOUT_WARNING,
                  function->place, arena, findings);
    finding->has_value = finding->has_limit = true;
    finding->value = node->depth;
    finding->limit = limits->depth;
    finding->message = explain(node, reasons, count, arena);
    add(function, LAYOUT_NOTE, function->place, arena, findings)->message = layout_arena_printf(
        arena, "the deepest path that can be seen is %s", path_words(graph, entry, arena));
    for (size_t i = 0; i < count; i++)
        add(function, LAYOUT_NOTE, reasons[i].place, arena, findings)->message = reasons[i].words;
}

void layout_depth_check(struct layout_report *report, enum layout_level level,
                        struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_call_graph graph = {.nodes = NULL};

    for (size_t i = 0; i < report->function_count; i++) {
        struct layout_function_limits *limits = &report->functions[i]->limits;

        if (!limits->has_depth)
            continue;
        if (!graph.nodes)
            graph = layout_call_graph_build(report, arena);
        check_entry(&graph, i, limits, level, arena, findings);
    }
}
