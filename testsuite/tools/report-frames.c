/* What the schema cannot check of frames and sections.  */

#include "report-check.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* The child ELEMENT of the report's root.  */
static const xmlNode *part(const struct report *report, const char *element)
{
    const xmlNode *node = report_element(xmlDocGetRootElement(report->doc)->children);

    while (!report_is(node, element))
        node = report_element(node->next);
    return node;
}

/* The slot of FRAME that has ID, or null.  */
static const xmlNode *find_slot(const xmlNode *frame, const char *id)
{
    const xmlNode *slot = report_element(frame->children);

    while (slot && (!report_text(slot, "id") || strcmp(report_text(slot, "id"), id)))
        slot = report_element(slot->next);
    return slot;
}

static bool read_offset(const xmlNode *slot, int64_t *ret_offset)
{
    const char *text = report_text(slot, "offset");

    if (!text)
        return false;
    *ret_offset = strtoll(text, NULL, 10);
    return true;
}

/* A slot lies within the one whose bytes it shares.  */
static void check_sharer(struct report *report, const xmlNode *slot, const xmlNode *frame)
{
    const char *shares = report_text(slot, "shares"), *name = report_text(frame->parent, "symbol");
    const xmlNode *holder = find_slot(frame, shares);
    uint64_t size = 0, holder_size = 0;
    int64_t offset = 0, holder_offset = 0;

    if (!holder || report_text(holder, "shares")) {
        report_say(report, slot, "slot in '%s': it shares '%s', which is no slot that counts", name,
                   shares);
        return;
    }
    (void)report_number(slot, "size", &size);
    (void)report_number(holder, "size", &holder_size);
    if (read_offset(slot, &offset) != read_offset(holder, &holder_offset) ||
        offset < holder_offset || offset + (int64_t)size > holder_offset + (int64_t)holder_size)
        report_say(report, slot, "slot in '%s': it does not lie in '%s', whose bytes it shares",
                   name, shares);
}

/* What the slots that count add up to.  Those of known offset lie side by side, in order.  */
static void check_slots(struct report *report, const xmlNode *frame, uint64_t expected)
{
    const char *name = report_text(frame->parent, "symbol");
    const xmlNode *slot = report_element(frame->children), *former = NULL;
    uint64_t sum = 0, size = 0, former_size = 0;
    int64_t offset = 0, former_offset = 0;

    if (!slot)
        return;
    for (; slot; slot = report_element(slot->next)) {
        const char *shares = report_text(slot, "shares");

        if (shares) {
            if (strcmp(shares, "caller"))
                check_sharer(report, slot, frame);
            continue;
        }
        (void)report_number(slot, "size", &size);
        sum += size;
        if (!size || !read_offset(slot, &offset))
            continue;
        if (former && offset + (int64_t)size != former_offset &&
            former_offset + (int64_t)former_size != offset)
            report_say(report, slot, "slot in '%s': it does not lie beside the one before", name);
        former = slot;
        former_offset = offset;
        former_size = size;
    }
    if (sum != expected)
        report_say(report, frame,
                   "frame of '%s': its slots add up to %" PRIu64 ", but 'size' without 'dynamic' "
                   "and 'red-zone' are %" PRIu64,
                   name, sum, expected);
}

/* Whether a frame may go SIZE bytes further down than its parts: by whole words that are pushed for
   a moment, or to align itself.  */
static bool is_words(uint64_t size)
{
    return size < UINT64_MAX / 2 && size % 4 == 0;
}

/* Whether FRAME's "dynamic" is its alignment alone, which it may lose less of than all.  */
static bool counts_alignment(const xmlNode *frame)
{
    const xmlNode *child = report_element(frame->parent->children);

    for (; child; child = report_element(child->next))
        if (!strcmp((const char *)child->name, "dynamic"))
            return false;
    return !strcmp(report_text(frame, "kind"), "bounded");
}

static void check_frame(struct report *report, const xmlNode *frame)
{
    const char *name = report_text(frame->parent, "symbol"), *kind = report_text(frame, "kind");
    uint64_t size = 0, red_zone = 0, dynamic = 0, pushed = 0, extent = 0, least;
    bool has_extent = report_number(frame, "extent", &extent);

    (void)report_number(frame, "size", &size);
    (void)report_number(frame, "red-zone", &red_zone);
    (void)report_number(frame, "pushed-arguments", &pushed);
    if (report_number(frame, "dynamic", &dynamic) && !strcmp(kind, "static"))
        report_say(report, frame, "frame of '%s': a static one with a dynamic part", name);
    if (dynamic > size) {
        report_say(report, frame, "frame of '%s': 'dynamic' is more than 'size'", name);
        return;
    }
    check_slots(report, frame, size - dynamic + red_zone);
    if (!has_extent)
        return;
    least = size + red_zone + pushed - (counts_alignment(frame) ? dynamic : 0);
    if (strcmp(kind, "dynamic") && !is_words(extent - least))
        report_say(report, frame,
                   "frame of '%s': 'extent' is %" PRIu64 ", but 'size', 'red-zone' and "
                   "'pushed-arguments' are %" PRIu64,
                   name, extent, size + red_zone + pushed);
    if (!strcmp(kind, "dynamic") && extent < size - dynamic + red_zone + pushed)
        report_say(report, frame,
                   "frame of '%s': 'extent' is %" PRIu64
                   ", but its static part, 'red-zone' and 'pushed-arguments' are %" PRIu64,
                   name, extent, size - dynamic + red_zone + pushed);
}

void report_check_frames(struct report *report)
{
    const xmlNode *function = report_element(part(report, "functions")->children);

    for (; function; function = report_element(function->next)) {
        const xmlNode *frame = report_element(function->children);

        if (frame)
            check_frame(report, frame);
    }
}

/* A variable or the total of a section.  */
struct share {
    const char *section;
    const xmlNode *node;
    bool total;
    uint64_t size;
    uint64_t count;
};

/* Shares of one section stand side by side, its totals first.  */
static int compare_shares(const void *left, const void *right)
{
    const struct share *a = left, *b = right;
    int order = strcmp(a->section, b->section);

    if (!order)
        order = b->total - a->total;
    return order ? order : (int)(a->node > b->node) - (int)(a->node < b->node);
}

static struct share read_share(const xmlNode *node)
{
    struct share share = {.node = node, .total = report_is(node, "section"), .count = 1};

    share.section = report_text(node, share.total ? "name" : "section");
    (void)report_number(node, "size", &share.size);
    (void)report_number(node, "count", &share.count);
    return share;
}

/* Checks the shares of the section that FIRST is of, and returns what comes after them.  */
static const struct share *check_section(struct report *report, const struct share *first,
                                         const struct share *end)
{
    const struct share *share = first;
    uint64_t size = 0, count = 0;

    if (!first->total)
        report_say(report, first->node, "section '%s' has a variable but no total", first->section);
    while (share < end && share->total && !strcmp(share->section, first->section)) {
        if (share != first)
            report_say(report, share->node, "section '%s' has a second total", share->section);
        share++;
    }
    for (; share < end && !strcmp(share->section, first->section); share++) {
        size += share->size;
        count++;
    }
    if (first->total && size != first->size)
        report_say(report, first->node,
                   "section '%s': 'size' is %" PRIu64 ", but its variables add up to %" PRIu64,
                   first->section, first->size, size);
    if (first->total && count != first->count)
        report_say(report, first->node,
                   "section '%s': 'count' is %" PRIu64 ", but %" PRIu64 " variables are in it",
                   first->section, first->count, count);
    return share;
}

void report_check_sections(struct report *report)
{
    const xmlNode *variables = part(report, "variables");
    size_t count = (size_t)xmlChildElementCount((xmlNode *)variables), used = 0;
    struct share *shares = calloc(count + 1, sizeof *shares);
    const struct share *share = shares;

    if (!shares)
        abort();
    for (const xmlNode *node = report_element(variables->children); node;
         node = report_element(node->next))
        if (report_is(node, "section") || report_text(node, "section"))
            shares[used++] = read_share(node);
    qsort(shares, used, sizeof *shares, compare_shares);
    while (share < shares + used)
        share = check_section(report, share, shares + used);
    free(shares);
}
