/* Fields, bases and virtual table pointers of one type, DWARF's against the report's.  */

#include "dwarf-witness.h"

#include <stdlib.h>
#include <string.h>

/* Whose tails are left to others, and whether an empty part is counted where it was put: the ABI
   moves those of one type apart, which makes a class larger that is not empty itself.  */
enum tails { OF_NONE, OF_BASES, OF_BASES_NOT_EMPTY, OF_ALL, OF_ALL_NOT_EMPTY, TAILS };

static bool leaves_tail(const struct dwarf_member *member, enum tails tails)
{
    return member->type && !member->is_array && !member->bitfield &&
           member->type->kind != LAYOUT_ENUM &&
           (tails >= OF_ALL || (tails > OF_NONE && member->kind == LAYOUT_BASE));
}

static uint64_t larger(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

/* Finds the end of what TYPE's members take, in bytes, without the TAILS that bases, or members as
   well, leave to others.  What is empty takes nothing.  Virtual bases lie where the most derived
   class puts them; a class that has some has a pointer to its table, if only one that it shares
   with such a base.  Returns false where DWARF does not say how large a member is.  */
static bool data_end(const struct dwarf_type *type, enum tails tails, int depth, uint64_t *ret_end)
{
    uint64_t end = 0;
    uint64_t end_of_empty = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct dwarf_member *member = &type->members[i];
        uint64_t start = member->bit_offset / 8;
        uint64_t size = member->size.bytes;

        if (member->is_virtual)
            end = larger(end, type->pointer_size);
        if (member->is_virtual || !member->has_position)
            continue;
        if (member->size.kind == DWARF_SIZE_UNKNOWN)
            return false;
        if (leaves_tail(member, tails) && depth < 64 &&
            !data_end(member->type, tails, depth + 1, &size))
            return false;
        if (member->bitfield)
            end = larger(end, (member->bit_offset + member->bit_size + 7) / 8);
        else if (size > 0)
            end = larger(end, start + size);
        else
            end_of_empty = larger(end_of_empty, start + member->size.bytes);
    }
    if (end > 0 && (tails == OF_BASES_NOT_EMPTY || tails == OF_ALL_NOT_EMPTY))
        end = larger(end, end_of_empty);
    *ret_end = end;
    return true;
}

/* Whether BYTES are too many for a count of their bits: the report leaves out how large a member of
   that size is, and where the members of such a type are, which wraps around here.  */
static bool is_beyond_bits(uint64_t bytes)
{
    return bytes >= LAYOUT_SIZE_LIMIT;
}

/* A base, and a member that is [[no_unique_address]], takes less than its type's size: the
   Itanium C++ ABI (2.2) lets others use its tail, all of it where the class is empty.  DWARF has
   the type's size only, and no word of the attribute.  So for classes of C++ the report may also
   give the end of the class's data, as DWARF has them: with the tails of the class's own parts
   or without, for what is "POD for the purpose of layout" keeps its tail, and DWARF does not say
   which is.  Where DWARF only declares a base of the class it may end anywhere.  A virtual base
   may lie in another base altogether, whose primary base it is, and takes nothing itself; that
   members and paddings cover the class is report-check's to say.  */
bool dwarf_member_size_fits(const struct layout_member *report, const struct dwarf_member *member)
{
    uint64_t size = report->bit_size / 8;
    uint64_t end;
    const struct dwarf_type *type = member->type;

    switch (member->size.kind) {
    case DWARF_SIZE_UNKNOWN:
        return true;
    case DWARF_SIZE_VARIABLE:
        return !report->has_size;
    case DWARF_SIZE_UNBOUNDED:
        return report->has_size && report->bit_size == 0;
    case DWARF_SIZE_KNOWN:
        break;
    }
    if (!report->has_size && is_beyond_bits(member->size.bytes))
        return true;
    if (!report->has_size || report->bit_size % 8 != 0)
        return false;
    if (size == member->size.bytes && !report->flexible)
        return true;
    /* One that asks for a mode of its own has the enumeration in DWARF, and an integer's type.  */
    if (type && type->kind == LAYOUT_ENUM && !member->is_array && !report->type &&
        (size & (size - 1)) == 0)
        return true;
    if (!type || !type->cplusplus || type->kind == LAYOUT_ENUM || member->is_array)
        return false;
    if (member->is_virtual && size == 0)
        return true;
    for (enum tails tails = OF_NONE; tails < TAILS; tails++) {
        if (!data_end(type, tails, 0, &end))
            return size < member->size.bytes;
        if (size == end && (tails != OF_NONE || size < member->size.bytes))
            return true;
    }
    return false;
}

/* Instances of one template that are laid out alike cannot always be told apart, so a base may be
   matched with another instance: then its name must do.  */
static bool same_base(struct dwarf_check *check, const struct layout_member *report,
                      const struct dwarf_type *type)
{
    const struct layout_type named = {.name = report->name};

    if (!type)
        return false;
    if (report->type && report->type == type->match)
        return true;
    return dwarf_type_name_fit(check, &named, type) != DWARF_NAME_DIFFERS;
}

/* Whether TYPE has, or may have, at any depth the virtual base REPORT.  */
static bool has_virtual_base(struct dwarf_check *check, const struct layout_member *report,
                             const struct dwarf_type *type, int depth)
{
    for (size_t i = 0; depth < 64 && i < type->member_count; i++) {
        const struct dwarf_member *member = &type->members[i];

        if (member->kind != LAYOUT_BASE || !member->type)
            continue;
        if (member->type->declared ||
            (member->is_virtual && same_base(check, report, member->type)))
            return true;
        if (has_virtual_base(check, report, member->type, depth + 1))
            return true;
    }
    return false;
}

static bool is_same_member(struct dwarf_check *check, const struct layout_member *report,
                           const struct dwarf_member *member)
{
    if (report->kind != member->kind)
        return false;
    switch (member->kind) {
    case LAYOUT_VPTR:
        return true;
    case LAYOUT_BASE:
        return same_base(check, report, member->type);
    case LAYOUT_FIELD:
        break;
    }
    /* Several members may be without a name; in C each has a place of its own, but in a macro,
       while C++ gives them none.  */
    return witness_same_text(report->name, member->name) &&
           (report->name || !member->place.file ||
            witness_same_place(&report->place, &member->place));
}

static const char *member_title(struct dwarf_check *check, const char *title,
                                enum layout_member_kind kind, const char *name)
{
    static const char *const words[] = {
        [LAYOUT_FIELD] = "field", [LAYOUT_BASE] = "base", [LAYOUT_VPTR] = "vptr"};

    return witness_text(&check->witness, "%s: %s %s", title, words[kind],
                        name ? name : "(unnamed)");
}

static struct witness_number bytes_of(bool known, uint64_t bits)
{
    return (struct witness_number){known, bits / 8};
}

static void compare_size(struct dwarf_check *check, const char *subject,
                         const struct layout_member *report, const struct dwarf_member *member)
{
    static const char *const words[] = {[DWARF_SIZE_UNKNOWN] = "unknown",
                                        [DWARF_SIZE_UNBOUNDED] = "unbounded",
                                        [DWARF_SIZE_VARIABLE] = "variable"};
    const char *in_report;

    if (member->bitfield) {
        if (report->bit_size != member->bit_size)
            witness_differ_number(&check->witness, &member->place, subject, "bit-size",
                                  (struct witness_number){report->has_size, report->bit_size},
                                  (struct witness_number){true, member->bit_size});
        return;
    }
    if (member->kind == LAYOUT_VPTR || dwarf_member_size_fits(report, member)) {
        if (member->kind != LAYOUT_VPTR || report->bit_size == member->size.bytes * 8)
            return;
    }
    if (member->size.kind == DWARF_SIZE_KNOWN && !report->flexible) {
        witness_differ_number(&check->witness, &member->place, subject, "size",
                              bytes_of(report->has_size, report->bit_size),
                              (struct witness_number){true, member->size.bytes});
        return;
    }
    in_report = report->flexible   ? "flexible"
                : report->has_size ? witness_text(&check->witness, "%llu",
                                                  (unsigned long long)(report->bit_size / 8))
                                   : "unknown";
    witness_differ(
        &check->witness, &member->place, subject, "size", in_report,
        member->size.kind == DWARF_SIZE_KNOWN
            ? witness_text(&check->witness, "%llu", (unsigned long long)member->size.bytes)
            : words[member->size.kind]);
}

static void compare_position(struct dwarf_check *check, const char *subject, bool beyond_bits,
                             const struct layout_member *report, const struct dwarf_member *member)
{
    bool bits = member->bitfield || report->bit_offset % 8 != 0;

    if (member->is_virtual)
        return; /* DWARF computes the place from the object's virtual table */
    if (!report->has_position && beyond_bits)
        return;
    if (report->has_position == member->has_position &&
        (!report->has_position || report->bit_offset == member->bit_offset))
        return;
    witness_differ_number(
        &check->witness, &member->place, subject, bits ? "bit-offset" : "offset",
        (struct witness_number){report->has_position, report->bit_offset / (bits ? 1 : 8)},
        (struct witness_number){member->has_position, member->bit_offset / (bits ? 1 : 8)});
}

static void compare_member(struct dwarf_check *check, const char *subject, bool beyond_bits,
                           const struct layout_member *report, const struct dwarf_member *member)
{
    struct witness *witness = &check->witness;

    check->tally.members++;
    if (member->kind == LAYOUT_FIELD && member->place.file &&
        !witness_same_place(&report->place, &member->place))
        witness_differ(witness, &member->place, subject, "place",
                       witness_place(witness, &report->place),
                       witness_place(witness, &member->place));
    if (report->bitfield != member->bitfield) {
        witness_differ(witness, &member->place, subject, "bit-field",
                       report->bitfield ? "yes" : "no", member->bitfield ? "yes" : "no");
        return;
    }
    if (report->is_virtual != member->is_virtual)
        witness_differ(witness, &member->place, subject, "virtual",
                       report->is_virtual ? "yes" : "no", member->is_virtual ? "yes" : "no");
    compare_position(check, subject, beyond_bits, report, member);
    compare_size(check, subject, report, member);
    if (member->align != 0 && !report->bitfield && report->align != member->align)
        witness_differ_number(witness, &member->place, subject, "align",
                              (struct witness_number){report->align != 0, report->align},
                              (struct witness_number){true, member->align});
}

/* The index of the report's member that is MEMBER, or the count.  */
static size_t find_member(struct dwarf_check *check, const struct layout_type *report,
                          const bool *taken, const struct dwarf_member *member)
{
    size_t found = report->member_count;

    for (size_t i = 0; i < report->member_count; i++) {
        const struct layout_member *one = &report->members[i];

        if (taken[i] || !is_same_member(check, one, member))
            continue;
        /* A class can have another one as a base and as a virtual base.  */
        if (member->kind == LAYOUT_BASE ? one->is_virtual == member->is_virtual
                                        : member->name || member->kind != LAYOUT_FIELD ||
                                              one->bit_offset == member->bit_offset)
            return i;
        if (found == report->member_count)
            found = i;
    }
    return found;
}

static void say_left_over(struct dwarf_check *check, const char *title,
                          const struct layout_type *report, const bool *taken,
                          const struct dwarf_type *type)
{
    for (size_t i = 0; i < report->member_count; i++) {
        const struct layout_member *member = &report->members[i];

        if (taken[i] || (member->kind == LAYOUT_BASE && member->is_virtual &&
                         has_virtual_base(check, member, type, 0)))
            continue;
        witness_differ(&check->witness, &member->place,
                       member_title(check, title, member->kind, member->name), "presence", "has it",
                       "lacks it");
    }
}

/* The report has the members by rising offset, DWARF as they are declared.  What begins at one
   place, or at a place that is not known, must be in the order of declaration in both.  */
static void check_order(struct dwarf_check *check, const char *title, const struct dwarf_type *type,
                        const size_t *found, size_t none)
{
    for (size_t i = 1; i < type->member_count; i++) {
        const struct dwarf_member *one = &type->members[i - 1];
        const struct dwarf_member *next = &type->members[i];

        if (one->kind != LAYOUT_FIELD || next->kind != LAYOUT_FIELD || found[i] == none ||
            found[i - 1] == none || found[i - 1] < found[i])
            continue;
        if (one->has_position && next->has_position && one->bit_offset > next->bit_offset)
            continue;
        witness_differ(&check->witness, &next->place,
                       member_title(check, title, next->kind, next->name), "order",
                       "before the one declared before it", "after it");
    }
}

void dwarf_compare_members(struct dwarf_check *check, const char *title,
                           const struct layout_type *report, const struct dwarf_type *type)
{
    bool *taken = layout_arena_array(&check->witness.arena, report->member_count, sizeof *taken);
    size_t *found = layout_arena_array(&check->witness.arena, type->member_count, sizeof *found);

    for (size_t i = 0; i < type->member_count; i++) {
        const struct dwarf_member *member = &type->members[i];
        const char *name =
            member->kind == LAYOUT_BASE && member->type ? member->type->name : member->name;
        const char *subject = member_title(check, title, member->kind, name);

        found[i] = find_member(check, report, taken, member);
        if (found[i] == report->member_count) {
            witness_differ(&check->witness, &member->place, subject, "presence", "lacks it",
                           "has it");
            continue;
        }
        taken[found[i]] = true;
        compare_member(check, subject, report->has_size && is_beyond_bits(report->size),
                       &report->members[found[i]], member);
    }
    say_left_over(check, title, report, taken, type);
    check_order(check, title, type, found, report->member_count);
}
