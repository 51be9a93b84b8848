/* Which type of the report is which of DWARF.

   Kind and place must be equal; many types can share a place (the instances of a template,
   types that a macro makes), so of these the one is taken whose name fits best, then the one
   that is laid out alike.  What is left over by place is looked for by name, so that a wrong
   place is said as such.  DWARF may have a type more than once.  */

#include "dwarf-witness.h"

#include <string.h>

/* How good a match is; 0 is none.  A type that DWARF had before is worse than one of its own, but
   better than one of another name.  */
static unsigned rate(struct dwarf_check *check, size_t index, const struct dwarf_type *type)
{
    const struct layout_type *report = check->witness.report->types[index];
    enum dwarf_name_fit fit = dwarf_type_name_fit(check, report, type);
    bool alike = dwarf_types_alike(report, type);

    if (check->taken[index])
        return fit == DWARF_NAME_SAME && alike ? 5 : 0;
    return 2 + (unsigned)fit * 4 + (alike ? 2 : 0);
}

/* Marks in CHECK and returns the report's type for TYPE, or null.  Of several equally good ones
   the first is taken.  */
static const struct layout_type *match_by_place(struct dwarf_check *check,
                                                const struct dwarf_type *type, unsigned least)
{
    const struct layout_report *report = check->witness.report;
    size_t best = report->type_count;
    unsigned best_rate = 0;

    for (size_t i = 0; i < report->type_count; i++) {
        unsigned rated;

        if (report->types[i]->kind != type->kind ||
            !witness_same_place(&report->types[i]->place, &type->place))
            continue;
        rated = rate(check, i, type);
        if (rated > best_rate) {
            best_rate = rated;
            best = i;
        }
    }
    if (best_rate < least || best == report->type_count)
        return NULL;
    check->taken[best] = true;
    return report->types[best];
}

static const struct layout_type *match_by_name(struct dwarf_check *check,
                                               const struct dwarf_type *type)
{
    const struct layout_report *report = check->witness.report;

    for (size_t i = 0; i < report->type_count; i++)
        if (!check->taken[i] && report->types[i]->kind == type->kind && type->name &&
            dwarf_type_name_fit(check, report->types[i], type) != DWARF_NAME_DIFFERS) {
            check->taken[i] = true;
            return report->types[i];
        }
    return NULL;
}

/* Types of the compiler itself (x86's __va_list_tag, the C++ front end's __vtbl_ptr_type) have
   no place in the source, and so none in the report.  */
static bool is_compilers_own(const struct dwarf_type *type)
{
    return !type->place.file;
}

static bool lies_in(const char *file, const char *directory)
{
    size_t length = strlen(directory);

    while (length > 1 && directory[length - 1] == '/')
        length--;
    return strncmp(file, directory, length) == 0 && file[length] == '/';
}

static bool is_left_out(const struct dwarf_check *check, const struct dwarf_type *type)
{
    if (is_compilers_own(type))
        return true;
    for (size_t i = 0; check->options.unit_types && i < check->options.system_dir_count; i++)
        if (lies_in(type->place.file, check->options.system_dirs[i]))
            return true;
    return false;
}

/* The best matches first, so that a poor one does not take what fits another well.  */
static void match_all(struct dwarf_check *check)
{
    static const unsigned least[] = {12, 10, 8, 6, 5, 4, 2};

    for (size_t round = 0; round < sizeof least / sizeof *least; round++)
        for (size_t i = 0; i < check->facts.type_count; i++)
            if (!check->facts.types[i].match && !check->facts.types[i].twin)
                check->facts.types[i].match =
                    match_by_place(check, &check->facts.types[i], least[round]);
    for (size_t i = 0; i < check->facts.type_count; i++)
        if (!check->facts.types[i].match && !check->facts.types[i].twin)
            check->facts.types[i].match = match_by_name(check, &check->facts.types[i]);
}

static void count_left_over(struct dwarf_check *check)
{
    static const char *const keywords[] = {
        [LAYOUT_STRUCT] = "struct", [LAYOUT_UNION] = "union", [LAYOUT_ENUM] = "enum"};
    const struct layout_report *report = check->witness.report;

    for (size_t i = 0; i < report->type_count; i++) {
        const struct layout_type *type = report->types[i];

        if (check->taken[i])
            continue;
        check->tally.only_in_report++;
        if (check->options.strict)
            witness_differ(&check->witness, &type->place,
                           witness_text(&check->witness, "%s %s", keywords[type->kind],
                                        type->name ? type->name : "(unnamed)"),
                           "presence", "has it", "lacks it");
    }
    if (check->tally.types == 0 && report->type_count > 0 && !check->options.none_ok) {
        const struct layout_place place = {.file = report->unit.source};

        witness_differ(&check->witness, &place, "types", "compared",
                       witness_text(&check->witness, "%zu", report->type_count), "none of them");
    }
}

void dwarf_check_types(struct dwarf_check *check)
{
    struct dwarf_facts *facts = &check->facts;

    check->taken = layout_arena_array(&check->witness.arena, check->witness.report->type_count,
                                      sizeof *check->taken);
    match_all(check);
    for (size_t i = 0; i < facts->type_count; i++) {
        const struct dwarf_type *type = &facts->types[i];

        if (type->twin)
            continue;
        if (type->match)
            dwarf_compare_types(check, type->match, type);
        else if (!is_left_out(check, type))
            witness_differ(&check->witness, &type->place, dwarf_type_title(check, type), "presence",
                           "lacks it", "has it");
    }
    count_left_over(check);
}
