/* What the schema cannot check of mirrors in Rust.  */

#include "report-check.h"

#include <inttypes.h>
#include <string.h>

static uint64_t number(const xmlNode *node, const char *attribute)
{
    uint64_t value = 0;

    (void)report_number(node, attribute, &value);
    return value;
}

/* Fields and paddings stand in order and cover the mirror of a struct exactly once.  */
static void check_cover(struct report *report, const xmlNode *mirror)
{
    uint64_t size = number(mirror, "size");
    uint64_t covered = 0;
    bool any = false;

    for (const xmlNode *child = report_element(mirror->children); child;
         child = report_element(child->next)) {
        uint64_t offset = number(child, "offset");

        if (!report_is(child, "field") && !report_is(child, "padding"))
            continue;
        any = true;
        if (offset != covered && (number(child, "size") > 0 || offset > covered))
            report_say(report, child, "begins at %" PRIu64 " where %" PRIu64 " was expected",
                       offset, covered);
        if (offset + number(child, "size") > covered)
            covered = offset + number(child, "size");
        if (report_text(child, "align") && offset % number(child, "align") != 0)
            report_say(report, child, "is not aligned");
    }
    if (any && covered != size)
        report_say(report, mirror, "the fields end at %" PRIu64 ", not at %" PRIu64, covered, size);
}

static void check_saves(struct report *report, const xmlNode *type, const xmlNode *mirror)
{
    const char *saves = report_text(mirror, "saves");
    char expected[32];

    snprintf(expected, sizeof expected, "%" PRId64,
             (int64_t)(number(type, "size") - number(mirror, "size")));
    if (strcmp(saves, expected) != 0)
        report_say(report, mirror, "'saves' is %s where %s was expected", saves, expected);
}

static void check_niche(struct report *report, const xmlNode *mirror)
{
    for (const xmlNode *child = report_element(mirror->children); child;
         child = report_element(child->next))
        if (report_is(child, "niche") &&
            number(child, "offset") + number(child, "size") > number(mirror, "size"))
            report_say(report, child, "lies beyond the type's end");
}

static void check_rust(struct report *report, const xmlNode *type, const xmlNode *rust)
{
    for (const xmlNode *child = report_element(rust->children); child;
         child = report_element(child->next)) {
        if (report_is(child, "repr-c") && (number(child, "size") != number(type, "size") ||
                                           number(child, "align") != number(type, "align")))
            report_say(report, child, "has another size or alignment than the type");
        if (!report_is(child, "repr-rust"))
            continue;
        if (report_is(type, "struct"))
            check_cover(report, child);
        if (number(child, "align") > 0 && number(child, "size") % number(child, "align") != 0)
            report_say(report, child, "its size is no multiple of its alignment");
        check_saves(report, type, child);
        check_niche(report, child);
    }
}

void report_check_mirrors(struct report *report)
{
    const xmlNode *unit = report_element(xmlDocGetRootElement(report->doc)->children);
    const xmlNode *types = report_element(unit->next);

    for (const xmlNode *type = report_element(types->children); type;
         type = report_element(type->next))
        for (const xmlNode *child = report_element(type->children); child;
             child = report_element(child->next))
            if (report_is(child, "rust"))
                check_rust(report, type, child);
}
