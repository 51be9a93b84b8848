/* A variable of static storage that reaches the object, and the sections they fill.  */

#ifndef LAYOUT_VARIABLE_H
#define LAYOUT_VARIABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "alias.h"
#include "dynamic-class.h"
#include "place.h"

struct layout_arena;
struct layout_report;
struct layout_type;

/* Where the initial value of a variable holds the address of a function.  */
struct layout_code_pointer {
    uint64_t offset;    /* bytes from the start of the variable */
    const char *symbol; /* of the function */
};

/* C++: where in a virtual table the pointers lead that objects of some class, or parts of objects
   that are its bases, have for it.  */
struct layout_address_point {
    struct layout_dynamic_class of;
    bool has_offset; /* else it is somewhere in the variable */
    uint64_t offset; /* bytes from the start of the variable */
};

struct layout_variable {
    const char *name;               /* as in the source */
    const char *symbol;             /* as in the object */
    const char *type_name;          /* as the source language spells it */
    const struct layout_type *type; /* that type, or what an array of it holds, if reported */
    const char *section;            /* as the object has it: ".bss"; "COMMON" for a common symbol */
    struct layout_place place;
    bool local;
    uint64_t size;  /* bytes it takes in the object, an initialised flexible array included */
    uint64_t align; /* bytes */
    int64_t order;  /* of definition in the unit; the report is sorted by it */

    struct layout_code_pointer *code_pointers; /* by rising offset */
    size_t code_pointer_count;
    struct layout_address_point *address_points; /* of a virtual table */
    size_t address_point_count;
    struct layout_alias *aliases;
    size_t alias_count;
    bool constant; /* nothing writes to it: its code pointers stay what they are */
};

struct layout_section {
    const char *name;
    uint64_t size; /* bytes of all variables in it; alignment gaps and literals are not counted */
    size_t count;  /* of variables */
};

/* Adds the variables of REPORT up by section.  Returns an array in ARENA, sorted by name, and
   its length in *RET_COUNT.  */
struct layout_section *layout_report_sections(const struct layout_report *report,
                                              struct layout_arena *arena, size_t *ret_count);

#endif
