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

static bool overlap(const xmlNode *a, const xmlNode *b)
{
    return number(a, "offset") < number(b, "offset") + number(b, "size") &&
           number(b, "offset") < number(a, "offset") + number(a, "size");
}

/* FIELD lies within the type of SIZE bytes, is aligned and overlaps none that comes after it.  */
static void check_place(struct report *report, const xmlNode *field, uint64_t size)
{
    if (number(field, "offset") + number(field, "size") > size)
        report_say(report, field, "lies beyond the type's end");
    if (number(field, "offset") % number(field, "align") != 0)
        report_say(report, field, "is not aligned");
    for (const xmlNode *next = report_element(field->next); next; next = report_element(next->next))
        if (report_is(next, "field") && overlap(field, next))
            report_say(report, field, "overlaps another field");
}

/* Returns whether a field of VARIANT holds the TAG.  */
static bool check_variant(struct report *report, const xmlNode *variant, const xmlNode *tag,
                          uint64_t size)
{
    bool holds_tag = false;

    for (const xmlNode *field = report_element(variant->children); field;
         field = report_element(field->next)) {
        check_place(report, field, size);
        holds_tag |= overlap(field, tag);
    }
    if (number(variant, "box-saves") > size)
        report_say(report, variant, "is said to save more than there is");
    return holds_tag;
}

/* The enum that a tagged union is, where it is told.  Fields leave the tag alone, but those of the
   variant that it is a niche of.  */
static void check_choice(struct report *report, const xmlNode *idiom)
{
    const xmlNode *tag = NULL;
    uint64_t size = number(idiom, "size");
    unsigned largest = 0;
    unsigned holders = 0;

    for (const xmlNode *child = report_element(idiom->children); child;
         child = report_element(child->next)) {
        if (report_is(child, "field"))
            check_place(report, child, size);
        if (report_is(child, "tag"))
            tag = child;
        if (report_is(child, "variant") && tag) {
            holders += check_variant(report, child, tag, size);
            largest += report_text(child, "largest") != NULL;
        }
    }
    if (tag && number(tag, "offset") + number(tag, "size") > size)
        report_say(report, tag, "lies beyond the type's end");
    if (tag && holders != (report_text(tag, "niche") != NULL))
        report_say(report, tag, "lies on fields of %u variants", holders);
    if (tag && largest != 1)
        report_say(report, idiom, "has %u largest variants, not one", largest);
}

/* A type whose name is a typedef's may have an alignment that its size is no multiple of, which no
   type of Rust has.  */
static bool is_aligned_as(const xmlNode *mirror, const xmlNode *type)
{
    return number(mirror, "align") == number(type, "align") ||
           (!report_text(mirror, "exact") && report_text(type, "typedef") &&
            report_text(type, "user-align"));
}

static void check_rust(struct report *report, const xmlNode *type, const xmlNode *rust)
{
    for (const xmlNode *child = report_element(rust->children); child;
         child = report_element(child->next)) {
        if (report_is(child, "repr-c") &&
            (number(child, "size") != number(type, "size") || !is_aligned_as(child, type)))
            report_say(report, child, "has another size or alignment than the type");
        if (report_is(child, "idiom"))
            check_choice(report, child);
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
