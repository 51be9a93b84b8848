#include "variable.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "report.h"

static int compare_sections(const void *a, const void *b)
{
    const struct layout_section *first = a;
    const struct layout_section *second = b;

    return strcmp(first->name, second->name);
}

/* Adds up what has the same name among the COUNT sorted SECTIONS and returns how many stay.  */
static size_t merge(struct layout_section *sections, size_t count)
{
    size_t kept = 0;

    for (size_t i = 1; i < count; i++) {
        if (strcmp(sections[kept].name, sections[i].name) == 0) {
            sections[kept].size += sections[i].size;
            sections[kept].count += sections[i].count;
        } else {
            sections[++kept] = sections[i];
        }
    }
    return count > 0 ? kept + 1 : 0;
}

/* With -fdata-sections there are as many sections as variables, so they are sorted and not
   looked for one by one.  */
struct layout_section *layout_report_sections(const struct layout_report *report,
                                              struct layout_arena *arena, size_t *ret_count)
{
    struct layout_section *sections =
        layout_arena_array(arena, report->variable_count, sizeof *sections);
    size_t count = 0;

    for (size_t i = 0; i < report->variable_count; i++) {
        const struct layout_variable *variable = report->variables[i];

        if (variable->section)
            sections[count++] = (struct layout_section){variable->section, variable->size, 1};
    }
    if (count > 1)
        qsort(sections, count, sizeof *sections, compare_sections);
    *ret_count = merge(sections, count);
    return sections;
}
