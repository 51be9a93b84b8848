/* Which functions the virtual calls of a program may reach.

   An object's pointer to a virtual table leads into a table of its class.  So a call by a class
   reaches what the tables of that class, and of those that derive from it, have for it at the
   place that the call asks: all of the program's that a report has.  */

#ifndef LAYOUT_COMMAND_VIRTUALS_H
#define LAYOUT_COMMAND_VIRTUALS_H

#include "machines.h"
#include "program.h"
#include "text-index.h"

struct layout_virtual_call;

/* What a table has for a class.  */
struct layout_virtual_table {
    const struct layout_variable *variable;
    const struct layout_address_point *point;
    uint32_t unit;
    uint32_t next; /* of the same class, and 1; 0: none */
};

struct layout_virtuals {
    struct layout_arena *arena;
    const struct layout_program *program;
    const struct layout_machines *machines;
    struct layout_virtual_table *tables;
    size_t table_count;
    struct layout_text_index by_class; /* the first table of a class, and 1 */
    struct layout_text_index symbols;  /* by machine: tables that some unit has, or would have if
                                          needed */
    struct layout_text_index open;     /* by machine: classes from which one derives whose table is
                                          missing */
};

struct layout_virtual_target {
    const char *symbol;
    uint32_t unit; /* in which it means something */
};

/* Finds the tables of PROGRAM, whose machines are MACHINES.  */
void layout_virtuals_init(struct layout_virtuals *virtuals, const struct layout_program *program,
                          const struct layout_machines *machines, struct layout_arena *arena);

/* What CALL in UNIT may reach, in *RET_TARGETS, and how many.  Functions that are pure, or deleted,
   are not among them: the program ends where one is called.  One may be there several times.  */
size_t layout_virtuals_targets(const struct layout_virtuals *virtuals,
                               const struct layout_virtual_call *call, uint32_t unit,
                               struct layout_virtual_target **ret_targets);

/* The name of a class whose objects CALL in UNIT may be about and whose table no report for its
   machine has, so that what it reaches there is not known; null where there is none that is
   known.  */
const char *layout_virtuals_missing(const struct layout_virtuals *virtuals,
                                    const struct layout_virtual_call *call, uint32_t unit);

/* By what CALL's class is known in UNIT.  */
const char *layout_virtuals_key(const struct layout_virtuals *virtuals,
                                const struct layout_dynamic_class *of, uint32_t unit);

#endif
