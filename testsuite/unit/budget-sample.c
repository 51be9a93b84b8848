#include "budget-sample.h"

struct layout_arena budget_arena;

struct layout_function *budget_add_function(struct layout_report *report, const char *name,
                                            uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = name;
    function->place = (struct layout_place){"f.c", 3, 5, 42};
    function->frame.known = true;
    function->frame.kind = LAYOUT_FRAME_STATIC;
    function->frame.size = extent;
    function->frame.has_extent = true;
    function->frame.extent = extent;
    return function;
}

struct layout_function *budget_function(struct layout_report **ret_report, uint64_t extent)
{
    *ret_report = layout_report_new(&budget_arena);
    return budget_add_function(*ret_report, "f", extent);
}

struct layout_findings budget_check_by(const struct layout_report *report,
                                       struct layout_budget_rules rules)
{
    struct layout_findings findings = {0};

    layout_budget_check(report, &rules, &budget_arena, &findings);
    return findings;
}

struct layout_findings budget_check(const struct layout_report *report, uint64_t limit)
{
    return budget_check_by(report, (struct layout_budget_rules){true, limit, 0, LAYOUT_ERROR});
}
