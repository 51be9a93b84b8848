#include "no-padding.h"

#include <inttypes.h>
#include <stdbool.h>

#include "../model/arena.h"
#include "../model/hole.h"
#include "../model/type.h"
#include "words.h"

static const char rule[] = "no-padding";

/* Types within types: C allows 63 (5.2.4.1), and a report that was read may have a circle.  */
#define DEEPEST 100

/* "3 bytes", "1 bit".  */
static const char *amount(uint64_t bits, struct layout_arena *arena)
{
    bool whole = bits % 8 == 0;
    uint64_t count = whole ? bits / 8 : bits;

    return layout_arena_printf(arena, "%" PRIu64 " %s%s", count, whole ? "byte" : "bit",
                               count == 1 ? "" : "s");
}

static struct layout_finding *add(const struct layout_type *type,
                                  const struct layout_member *member, enum layout_level level,
                                  struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_finding *finding = layout_type_finding(type, member, arena, findings);

    finding->rule = rule;
    finding->level = level;
    return finding;
}

/* The member behind HOLE, or the last that begins before it where there is none.  */
static const struct layout_member *member_at(const struct layout_type *type,
                                             const struct layout_hole *hole)
{
    const struct layout_member *member = NULL;

    for (size_t i = 0; i < type->member_count; i++) {
        member = &type->members[i];
        if (!hole->tail && member->bit_offset >= hole->bit_offset + hole->bit_size)
            break;
    }
    return member;
}

static void tell_hole(const struct layout_type *type, const struct layout_hole *hole,
                      enum layout_level level, struct layout_arena *arena,
                      struct layout_findings *findings)
{
    const struct layout_member *member = member_at(type, hole);
    struct layout_finding *finding = add(type, member, level, arena, findings);
    const char *where = "";

    if (member)
        where = layout_arena_printf(arena, " %s %s", hole->tail ? "after" : "before",
                                    layout_member_words(member, arena));
    finding->has_limit = finding->has_value = hole->whole_bytes;
    finding->value = hole->whole_bytes ? hole->bit_size / 8 : 0;
    finding->message = layout_arena_printf(
        arena, "%s of padding%s%s %s, which is to have none", amount(hole->bit_size, arena), where,
        hole->tail ? ", at the end of" : " in", layout_type_words(type, arena));
}

static bool padding_within(const struct layout_type *type, uint64_t end, bool is_base,
                           unsigned depth, uint64_t *bits);

/* As padding_within, for all that MEMBER holds of its type: an array's elements, of a flexible one
   a single element, or a base without the tail that the class around it reuses.  */
static bool padding_of_member(const struct layout_member *member, unsigned depth, uint64_t *bits)
{
    const struct layout_type *type = member->type;
    uint64_t size = type->size * 8;
    bool whole = member->flexible || member->bit_size >= size;
    uint64_t each = 0;

    if (!padding_within(type, whole ? size : member->bit_size, member->kind == LAYOUT_BASE, depth,
                        &each))
        return false;
    if (whole && !member->flexible)
        each *= size ? member->bit_size / size : 0;
    *bits += each;
    return true;
}

/* Adds to *BITS the padding in TYPE before END and in the types of its members, or returns false
   where it is not known.  A base is without its virtual bases: the class around it has them.  A
   type of a member that is not in the report is a scalar, a pointer, or in a system header.  */
static bool padding_within(const struct layout_type *type, uint64_t end, bool is_base,
                           unsigned depth, uint64_t *bits)
{
    struct layout_hole hole;
    uint64_t cursor = 0;

    if (type->kind == LAYOUT_ENUM)
        return true;
    if (depth > DEEPEST || !layout_type_has_known_holes(type))
        return false;
    while (layout_type_next_hole(type, &cursor, &hole) && hole.bit_offset < end)
        *bits += hole.bit_size < end - hole.bit_offset ? hole.bit_size : end - hole.bit_offset;
    for (size_t i = 0; i < type->member_count; i++)
        if (type->members[i].type && !(is_base && type->members[i].is_virtual) &&
            !padding_of_member(&type->members[i], depth + 1, bits))
            return false;
    return true;
}

/* Padding in the members' own types is in the object, too.  */
static void check_inside(const struct layout_type *type, const struct layout_member *member,
                         enum layout_level level, struct layout_arena *arena,
                         struct layout_findings *findings)
{
    struct layout_finding *finding;
    uint64_t bits = 0;
    bool known = padding_of_member(member, 0, &bits);

    if (known && bits == 0)
        return;
    finding = add(type, member, level, arena, findings);
    finding->message = layout_arena_printf(
        arena, "%s in %s%s, of type %s, and %s is to have none",
        known ? layout_arena_printf(arena, "%s of padding", amount(bits, arena))
              : "an unknown amount of padding",
        member->flexible ? "each element of " : "", layout_member_words(member, arena),
        layout_type_words(member->type, arena), layout_type_words(type, arena));
    if (known && bits % 8 == 0) {
        finding->has_limit = finding->has_value = true;
        finding->value = bits / 8;
    }
}

/* What another order would do, where the holes of TYPE add up to BITS.  */
static void note_order(const struct layout_type *type, uint64_t bits, struct layout_arena *arena,
                       struct layout_findings *findings)
{
    struct layout_relayout better;
    struct layout_finding *note;

    if (layout_relayout_propose(type, arena, &better) != 0)
        return;
    note = add(type, NULL, LAYOUT_NOTE, arena, findings);
    if (better.padding_bits >= bits)
        note->message = layout_arena_printf(
            arena,
            "no order of its members has less padding; members that are named could take it");
    else
        note->message = layout_arena_printf(
            arena, "in the order %s it has %s", layout_order_words(type, &better, arena),
            better.padding_bits
                ? layout_arena_printf(arena, "%s of padding", amount(better.padding_bits, arena))
                : "no padding");
}

void layout_no_padding_check(const struct layout_type *type, enum layout_level level,
                             struct layout_arena *arena, struct layout_findings *findings)
{
    struct layout_hole hole;
    uint64_t cursor = 0;
    uint64_t bits = 0;

    if (!layout_type_has_known_holes(type)) {
        add(type, NULL, level, arena, findings)->message =
            layout_arena_printf(arena, "padding of %s, which is to have none, cannot be told",
                                layout_type_words(type, arena));
        return;
    }
    for (size_t i = 0; i < type->member_count; i++)
        if (type->members[i].type)
            check_inside(type, &type->members[i], level, arena, findings);
    while (layout_type_next_hole(type, &cursor, &hole)) {
        tell_hole(type, &hole, level, arena, findings);
        bits += hole.bit_size;
    }
    if (bits)
        note_order(type, bits, arena, findings);
}
