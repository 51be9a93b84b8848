/* One type of the report against one of DWARF.  */

#include "dwarf-witness.h"

#include <inttypes.h>
#include <stddef.h>

static const char *value_text(struct dwarf_check *check, bool negative, uint64_t magnitude)
{
    return witness_text(&check->witness, "%s%" PRIu64, negative ? "-" : "", magnitude);
}

static void compare_enumerator(struct dwarf_check *check, const char *title,
                               const struct layout_type *report, const struct dwarf_type *type,
                               const struct dwarf_enumerator *sought)
{
    const char *subject = witness_text(&check->witness, "%s: enumerator %s", title, sought->name);

    check->tally.members++;
    for (size_t i = 0; i < report->enumerator_count; i++) {
        const struct layout_enumerator *one = &report->enumerators[i];

        if (!witness_same_text(one->name, sought->name))
            continue;
        if (one->magnitude != sought->magnitude || one->negative != sought->negative)
            witness_differ(&check->witness, &type->place, subject, "value",
                           value_text(check, one->negative, one->magnitude),
                           value_text(check, sought->negative, sought->magnitude));
        return;
    }
    witness_differ(&check->witness, &type->place, subject, "presence", "lacks it", "has it");
}

/* Values of more than 64 bits have no place in the report.  */
static void compare_enumerators(struct dwarf_check *check, const char *title,
                                const struct layout_type *report, const struct dwarf_type *type)
{
    for (size_t i = 0; i < type->enumerator_count; i++)
        if (type->enumerators[i].known)
            compare_enumerator(check, title, report, type, &type->enumerators[i]);
    for (size_t i = 0; i < report->enumerator_count; i++) {
        const char *name = report->enumerators[i].name;
        size_t j = 0;

        while (j < type->enumerator_count && !witness_same_text(name, type->enumerators[j].name))
            j++;
        if (j == type->enumerator_count)
            witness_differ(&check->witness, &type->place,
                           witness_text(&check->witness, "%s: enumerator %s", title, name),
                           "presence", "has it", "lacks it");
    }
}

/* DWARF has an alignment where the source asked for any, of the type or a member; the report says
   that it was asked for where it is just what was.  Whether it must say so is seen where no member
   needs as much; what a bit-field or a base needs is not told.  */
static bool asked_of_type(const struct layout_type *report, const struct dwarf_type *type)
{
    if (type->typedef_align && type->typedef_align != type->align)
        return true; /* an attribute of the typedef's own */
    for (size_t i = 0; i < report->member_count; i++) {
        const struct layout_member *member = &report->members[i];

        if (member->kind != LAYOUT_FIELD || member->bitfield || member->align >= type->align)
            return false;
    }
    return true;
}

static void compare_align(struct dwarf_check *check, const char *title,
                          const struct layout_type *report, const struct dwarf_type *type)
{
    uint64_t align = type->typedef_align ? type->typedef_align : type->align;
    struct witness_number in_dwarf = {align != 0, align};

    if (align != 0 && report->align != align)
        witness_differ_number(&check->witness, &type->place, title, "align",
                              (struct witness_number){report->align != 0, report->align}, in_dwarf);
    if (report->user_align != align && (report->user_align != 0 || asked_of_type(report, type)))
        witness_differ_number(&check->witness, &type->place, title, "user-align",
                              (struct witness_number){report->user_align != 0, report->user_align},
                              in_dwarf);
}

static void compare_names(struct dwarf_check *check, const char *title,
                          const struct layout_type *report, const struct dwarf_type *type)
{
    const char *name = type->name ? type->name : type->typedef_name;

    if (dwarf_type_name_fit(check, report, type) == DWARF_NAME_DIFFERS)
        witness_differ(&check->witness, &type->place, title, "name",
                       report->name ? report->name : "none", name ? name : "none");
    /* In C++ such a typedef's name becomes the type's own.  */
    if (!type->cplusplus && report->named_by_typedef && type->name)
        witness_differ(&check->witness, &type->place, title, "typedef", "yes", "no");
    if (!type->cplusplus && !report->named_by_typedef && !type->name && type->typedef_name)
        witness_differ(&check->witness, &type->place, title, "typedef", "no", "yes");
}

static bool same_underlying(const char *report, const struct dwarf_type *type)
{
    if (!type->underlying || witness_same_text(report, type->underlying))
        return true;
    /* C23's "enum name : bool" is told as any type of that size and sign.  */
    if (!type->cplusplus &&
        (witness_same_text(report, "_Bool") || witness_same_text(report, "bool")) &&
        witness_same_text(type->underlying, "unsigned char"))
        return true;
    return report && type->underlying_typedef &&
           dwarf_name_ends_in(report, type->underlying_typedef);
}

void dwarf_compare_types(struct dwarf_check *check, const struct layout_type *report,
                         const struct dwarf_type *type)
{
    struct witness *witness = &check->witness;
    const char *title = dwarf_type_title(check, type);

    check->tally.types++;
    compare_names(check, title, report, type);
    /* C++ may declare an enum with its integer type before it defines it: DWARF keeps the first
       place, the report that of the definition.  */
    bool declared_before = type->kind == LAYOUT_ENUM && report->place.file && type->place.file &&
                           report->place.line > type->place.line;

    if (!witness_same_place(&report->place, &type->place) && !declared_before)
        witness_differ(witness, &type->place, title, "place",
                       witness_place(witness, &report->place),
                       witness_place(witness, &type->place));
    if (report->has_size != type->has_size || report->size != type->size)
        witness_differ_number(witness, &type->place, title, "size",
                              (struct witness_number){report->has_size, report->size},
                              (struct witness_number){type->has_size, type->size});
    compare_align(check, title, report, type);
    if (type->kind == LAYOUT_ENUM) {
        compare_enumerators(check, title, report, type);
        if (!same_underlying(report->underlying, type))
            witness_differ(witness, &type->place, title, "underlying",
                           report->underlying ? report->underlying : "none", type->underlying);
        return;
    }
    /* Of a transparent union that only parameters of pointers to functions use, GCC writes the
       variant without members alone.  */
    if (type->kind == LAYOUT_UNION && !type->cplusplus && !type->name && type->size > 0 &&
        type->member_count == 0)
        return;
    dwarf_compare_members(check, title, report, type);
}

static bool has_enumerator(const struct layout_type *report, const struct dwarf_enumerator *sought)
{
    for (size_t i = 0; i < report->enumerator_count; i++) {
        const struct layout_enumerator *one = &report->enumerators[i];

        if (witness_same_text(one->name, sought->name))
            return !sought->known ||
                   (one->magnitude == sought->magnitude && one->negative == sought->negative);
    }
    return false;
}

static bool has_like(const struct layout_type *report, const struct dwarf_member *member)
{
    for (size_t i = 0; i < report->member_count; i++) {
        const struct layout_member *one = &report->members[i];

        if (one->kind != member->kind || one->bitfield != member->bitfield)
            continue;
        if (member->kind == LAYOUT_FIELD && !witness_same_text(one->name, member->name))
            continue;
        if (!member->is_virtual &&
            (one->has_position != member->has_position || one->bit_offset != member->bit_offset))
            continue;
        if (member->bitfield ? one->bit_size == member->bit_size
                             : dwarf_member_size_fits(one, member))
            return true;
    }
    return false;
}

bool dwarf_types_alike(const struct layout_type *report, const struct dwarf_type *type)
{
    if (report->has_size != type->has_size || report->size != type->size ||
        report->enumerator_count != type->enumerator_count ||
        report->member_count < type->member_count)
        return false;
    if (type->kind == LAYOUT_ENUM && !same_underlying(report->underlying, type))
        return false;
    for (size_t i = 0; i < type->enumerator_count; i++)
        if (!has_enumerator(report, &type->enumerators[i]))
            return false;
    for (size_t i = 0; i < type->member_count; i++)
        if (!has_like(report, &type->members[i]))
            return false;
    return true;
}
