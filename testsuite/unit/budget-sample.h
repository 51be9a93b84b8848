/* Functions with frames, and what the check of budgets finds of them.  */

#ifndef LAYOUT_BUDGET_SAMPLE_H
#define LAYOUT_BUDGET_SAMPLE_H

#include <stdint.h>

#include "../../plugin/checks/budget.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"

/* Owns all below; the test's main begins and ends it.  */
extern struct layout_arena budget_arena;

/* A function whose frame is static and of EXTENT bytes.  */
struct layout_function *budget_add_function(struct layout_report *report, const char *name,
                                            uint64_t extent);

/* A report with one such function, "f", which the caller changes.  */
struct layout_function *budget_function(struct layout_report **ret_report, uint64_t extent);

struct layout_findings budget_check_by(const struct layout_report *report,
                                       struct layout_budget_rules rules);

/* With the one rule that no frame may take more than LIMIT bytes.  */
struct layout_findings budget_check(const struct layout_report *report, uint64_t limit);

#endif
