#include "assign.h"

#include <fnmatch.h>
#include <inttypes.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "../options/budget-file.h"

static const char rule[] = "budget-unused";

/* A star takes slashes in: paths are as the compiler was given them, and a pattern is not to
   depend on how deep its user's folders are.  */
static bool matches(const char *pattern, const struct layout_function *function,
                    const char *file_and_name)
{
    return fnmatch(pattern, function->name, 0) == 0 || fnmatch(pattern, function->symbol, 0) == 0 ||
           (file_and_name && fnmatch(pattern, file_and_name, 0) == 0);
}

static const struct layout_budget_line *find_line(const struct layout_budget_file *file,
                                                  const struct layout_function *function,
                                                  struct layout_arena *arena)
{
    const char *both =
        function->place.file && file->count > 0
            ? layout_arena_join(arena, function->place.file, ":", function->name, NULL)
            : NULL;

    for (size_t i = 0; i < file->count; i++)
        if (matches(file->lines[i].pattern, function, both))
            return &file->lines[i];
    return NULL;
}

bool *layout_budget_assign(struct layout_report *report, const struct layout_budget_file *file,
                           struct layout_arena *arena)
{
    bool *used = layout_arena_array(arena, file->count, sizeof *used);

    for (size_t i = 0; i < report->function_count; i++) {
        struct layout_function_limits *limits = &report->functions[i]->limits;
        const struct layout_budget_line *line = find_line(file, report->functions[i], arena);

        if (!line)
            continue;
        used[line - file->lines] = true;
        if (limits->has_stack)
            continue;
        limits->has_stack = true;
        limits->stack = line->bytes;
        limits->reason = line->reason;
        limits->from = layout_arena_printf(arena, "%s:%" PRIu32, file->path, line->number);
    }
    return used;
}

void layout_budget_tell_unused(const struct layout_budget_file *file, const bool *used,
                               struct layout_arena *arena, struct layout_findings *findings)
{
    for (size_t i = 0; i < file->count; i++) {
        const struct layout_budget_line *line = &file->lines[i];
        struct layout_finding *finding;

        if (used[i])
            continue;
        finding = layout_findings_add(findings, arena);
        finding->rule = rule;
        finding->level = LAYOUT_WARNING;
        finding->place = (struct layout_place){.file = file->path, .line = line->number};
        finding->message = layout_arena_printf(
            arena, "%s:%" PRIu32 ": no function here is the first to match '%s'", file->path,
            line->number, line->pattern);
    }
}
