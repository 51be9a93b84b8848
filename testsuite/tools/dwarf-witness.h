/* The parts of dwarf-witness that hold facts of DWARF against the report.  */

#ifndef LAYOUT_DWARF_WITNESS_H
#define LAYOUT_DWARF_WITNESS_H

#include "dwarf-facts.h"
#include "witness.h"

struct dwarf_options {
    bool strict;              /* what only the report has is a difference, too */
    bool unit_types;          /* the report leaves out types of system headers */
    bool none_ok;             /* a unit may use none of its types, or be none */
    const char **system_dirs; /* where those headers are */
    size_t system_dir_count;
};

struct dwarf_tally {
    uint64_t types;
    uint64_t members; /* enumerators included */
    uint64_t functions;
    uint64_t variables;
    uint64_t slots;
    uint64_t only_in_report;
};

struct dwarf_check {
    struct witness witness;
    struct dwarf_facts facts;
    struct dwarf_options options;
    struct dwarf_tally tally;
    bool *taken; /* one for each type of the report: DWARF has it, too */
};

/* dwarf-names.c: how well the report's qualified NAME of a type fits TYPE.  */
enum dwarf_name_fit {
    DWARF_NAME_DIFFERS,
    DWARF_NAME_FITS, /* but for template arguments, which compilers abbreviate */
    DWARF_NAME_SAME
};
enum dwarf_name_fit dwarf_type_name_fit(struct dwarf_check *check, const struct layout_type *report,
                                        const struct dwarf_type *type);

/* Whether NAME, which the report gives a function of C++ or a variable, ends in the plain
   identifier or operator PLAIN of DWARF.  */
bool dwarf_name_ends_in(const char *name, const char *plain);

/* The name to tell a reader of TYPE: qualified as far as DWARF says.  */
const char *dwarf_type_title(struct dwarf_check *check, const struct dwarf_type *type);

/* dwarf-compare.c: says how the report's type differs from DWARF's.  */
void dwarf_compare_types(struct dwarf_check *check, const struct layout_type *report,
                         const struct dwarf_type *type);

/* Whether the two are laid out alike, their names apart; says nothing.  */
bool dwarf_types_alike(const struct layout_type *report, const struct dwarf_type *type);

/* dwarf-members.c: the same for the members.  */
void dwarf_compare_members(struct dwarf_check *check, const char *title,
                           const struct layout_type *report, const struct dwarf_type *type);

/* Whether MEMBER of the report may take REPORT bytes where its type has another size.  */
bool dwarf_member_size_fits(const struct layout_member *report, const struct dwarf_member *member);

/* dwarf-match.c: finds for each type of DWARF the one of the report, and compares them.  */
void dwarf_check_types(struct dwarf_check *check);

/* dwarf-symbols.c */
void dwarf_check_functions(struct dwarf_check *check);
void dwarf_check_variables(struct dwarf_check *check);

/* dwarf-slots.c */
void dwarf_check_slots(struct dwarf_check *check);

#endif
