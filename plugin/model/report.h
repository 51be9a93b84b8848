/* All that one compilation tells: the root of the model.  */

#ifndef LAYOUT_REPORT_H
#define LAYOUT_REPORT_H

#include <stddef.h>

#include "finding.h"
#include "function.h"
#include "type.h"
#include "unit.h"
#include "variable.h"

struct layout_arena;

/* The version of the format, apart from the tool's own: docs/format-history.md has the rule.  */
#define LAYOUT_FORMAT_MAJOR 1
#define LAYOUT_FORMAT_MINOR 0
#define LAYOUT_NAMESPACE "urn:gcc-layout:report:1"

struct layout_report {
    struct layout_arena *arena; /* owns all below; not owned by the report */
    const char *producer;       /* "gcc-layout 0.1.0" */
    struct layout_unit unit;
    struct layout_type **types; /* in order of definition */
    size_t type_count;
    struct layout_function **functions;
    size_t function_count;
    struct layout_variable **variables;
    size_t variable_count;
    struct layout_findings findings;
};

/* An empty report whose parts will live in ARENA, itself included.  */
struct layout_report *layout_report_new(struct layout_arena *arena);

/* Append an empty item of the report and return it to be filled; it keeps its address.  A
   type's id is set to the next free one.  */
struct layout_type *layout_report_add_type(struct layout_report *report);
struct layout_function *layout_report_add_function(struct layout_report *report);
struct layout_variable *layout_report_add_variable(struct layout_report *report);

/* Takes TYPE, to which nothing refers, out of the report again.  The ids of those after it close
   the gap.  */
void layout_report_take_back_type(struct layout_report *report, const struct layout_type *type);

/* Puts functions and variables in order of definition.  GCC finishes them in an order of its
   own; readers and diffs want the source's.  */
void layout_report_sort(struct layout_report *report);

#endif
