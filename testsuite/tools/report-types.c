/* What the schema cannot check of types.  */

#include "report-check.h"

#include <inttypes.h>
#include <string.h>

/* From here on a type's members have no positions, so that a bit offset fits into 64 bits.  */
#define SIZE_LIMIT (UINT64_C(1) << 60)

/* A member or padding as bits from the start of its type.  */
struct piece {
    const xmlNode *node;
    bool placed; /* where it begins is known */
    bool known;  /* and where it ends */
    bool padding;
    uint64_t begin;
    uint64_t end;
};

/* How far the children of a type have been looked at.  */
struct walk {
    struct report *report;
    const xmlNode *type;
    bool overlaps;        /* members may lie on each other, as in a union */
    bool all_placed;      /* where the children so far begin is known */
    bool all_known;       /* and where they end */
    bool told;            /* something was found wrong: what follows from it is not told too */
    uint64_t previous;    /* where the last child begins */
    uint64_t covered;     /* bits from the start that the children so far reach */
    uint64_t padding_end; /* where the last padding ends */
    const xmlNode *tail;  /* the first tail padding */
    const xmlNode *hole;  /* a hole that no member has followed yet */
    uint64_t padding;     /* bytes */
    uint64_t bit_padding;
};

static bool scale(uint64_t number, uint64_t unit, uint64_t *ret_bits)
{
    if (number >= SIZE_LIMIT * 8 / unit)
        return false;
    *ret_bits = number * unit;
    return true;
}

static struct piece read_piece(const xmlNode *node)
{
    struct piece piece = {.node = node, .padding = report_is(node, "padding")};
    uint64_t offset, size, bits = 0;

    if (report_number(node, "offset", &offset)) {
        piece.placed = scale(offset, 8, &piece.begin);
        piece.known = piece.placed && report_number(node, "size", &size) && scale(size, 8, &bits);
    }
    if (report_number(node, "bit-offset", &offset) && report_number(node, "bit-size", &size))
        piece.known = piece.placed = scale(offset, 1, &piece.begin) && scale(size, 1, &bits);
    if (piece.known)
        piece.end = piece.begin + bits;
    return piece;
}

static void say(struct walk *walk, const xmlNode *node, const char *wrong)
{
    const char *name = report_text(walk->type, "name");

    report_say(walk->report, node, "%s '%s': %s", (const char *)walk->type->name,
               name ? name : report_text(walk->type, "id"), wrong);
    walk->told = true;
}

static void check_padding(struct walk *walk, const struct piece *piece)
{
    const char *kind = report_text(piece->node, "kind");

    if (report_text(piece->node, "size")) {
        walk->padding += (piece->end - piece->begin) / 8;
    } else {
        walk->bit_padding += piece->end - piece->begin;
        if (piece->begin / 8 != (piece->end - 1) / 8)
            say(walk, piece->node, "padding in bits is not within one byte");
    }
    if (!strcmp(kind, "tail")) {
        walk->tail = piece->node;
    } else {
        walk->hole = piece->node;
        if (walk->tail)
            say(walk, piece->node, "a hole after the tail padding");
    }
}

/* Children stand in order of where they begin, those that are not known last.  In a union each
   begins at its start, whatever the size of another is.  */
static void check_order(struct walk *walk, const struct piece *piece)
{
    bool is_union = report_is(walk->type, "union");

    if (piece->placed && !(is_union ? walk->all_placed : walk->all_known))
        say(walk, piece->node, "a known position after an unknown one");
    if (!piece->placed)
        return;
    if (piece->begin < walk->previous)
        say(walk, piece->node, "does not stand in order of its offset");
    walk->previous = piece->begin;
}

static void check_cover(struct walk *walk, const struct piece *piece)
{
    uint64_t limit = piece->padding || !walk->overlaps ? walk->covered : walk->padding_end;

    if (piece->end > piece->begin && piece->begin < limit)
        say(walk, piece->node, "overlaps what stands before it");
    if (piece->end > piece->begin && piece->begin > walk->covered)
        say(walk, piece->node, "bytes before it are neither member nor padding");
    if (walk->covered < piece->end)
        walk->covered = piece->end;
    if (piece->padding)
        walk->padding_end = piece->end;
}

static void visit(struct walk *walk, const xmlNode *node)
{
    struct piece piece = read_piece(node);

    check_order(walk, &piece);
    walk->all_placed &= piece.placed;
    walk->all_known &= piece.known;
    if (piece.padding && piece.known) {
        check_padding(walk, &piece);
    } else if (!piece.padding) {
        walk->hole = NULL;
        if (walk->tail)
            say(walk, node, "a member after the tail padding");
    }
    if (walk->all_known)
        check_cover(walk, &piece);
}

static void check_sum(struct walk *walk, const char *attribute, uint64_t sum, const char *wrong)
{
    uint64_t told = 0;

    (void)report_number(walk->type, attribute, &told);
    if (told != sum)
        say(walk, walk->type, wrong);
}

static void check_end(struct walk *walk)
{
    bool has_padding = report_text(walk->type, "padding") != NULL;
    uint64_t size;
    bool whole = walk->all_known && report_number(walk->type, "size", &size) && size < SIZE_LIMIT;

    if (has_padding && !whole)
        say(walk, walk->type, "tells its padding, but not all positions and sizes");
    if (!has_padding && whole)
        say(walk, walk->type, "does not tell its padding");
    check_sum(walk, "padding", walk->padding, "'padding' is not the sum of its paddings in bytes");
    check_sum(walk, "bit-padding", walk->bit_padding,
              "'bit-padding' is not the sum of its paddings in bits");
    if (walk->hole)
        say(walk, walk->hole, "a hole that no member follows");
    if (!whole || walk->told)
        return;
    if (walk->covered < size * 8)
        say(walk, walk->type, "its end is neither member nor padding");
    if (walk->covered > size * 8)
        say(walk, walk->type, "a member or padding reaches beyond its size");
}

static void check_record(struct report *report, const xmlNode *type)
{
    struct walk walk = {.report = report,
                        .type = type,
                        .overlaps = report_is(type, "union") || report_text(type, "class"),
                        .all_placed = true,
                        .all_known = true};

    for (const xmlNode *child = report_element(type->children); child;
         child = report_element(child->next))
        if (!report_is(child, "rust") && !report_is(child, "suggestion"))
            visit(&walk, child);
    check_end(&walk);
}

/* Cache lines that an instance touches which begins at one.  */
static void check_lines(struct report *report, const xmlNode *type, uint64_t line)
{
    uint64_t size, lines;
    bool expected = report_number(type, "size", &size) && line;

    if (expected != report_number(type, "lines", &lines))
        report_say(report, type,
                   "'lines' stands where size or cache line is not known, "
                   "or is left out where they are");
    else if (expected && lines != size / line + (size % line != 0))
        report_say(report, type, "'lines' is %" PRIu64 ", but %" PRIu64 " bytes touch %" PRIu64,
                   lines, size, size / line + (size % line != 0));
}

/* What was asked for is told where it is what the type has.  */
static void check_align(struct report *report, const xmlNode *type)
{
    uint64_t align, asked;

    if (report_number(type, "user-align", &asked) && report_number(type, "align", &align) &&
        asked != align)
        report_say(report, type, "'user-align' is not its 'align'");
}

void report_check_types(struct report *report)
{
    const xmlNode *unit = report_element(xmlDocGetRootElement(report->doc)->children);
    const xmlNode *machine = report_element(unit->children);
    const xmlNode *types = report_element(unit->next);
    uint64_t line = 0;

    while (!report_is(machine, "machine"))
        machine = report_element(machine->next);
    (void)report_number(machine, "cache-line", &line);

    for (const xmlNode *type = report_element(types->children); type;
         type = report_element(type->next)) {
        check_lines(report, type, line);
        check_align(report, type);
        if (!report_is(type, "enum"))
            check_record(report, type);
    }
}
