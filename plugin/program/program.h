/* The whole program: what the reports of all its units say, each thing once.

   Two units agree on a type, a function or a variable if they say the same of it in every
   respect, the place of its declaration included, and the types in it are the same; then it is
   kept once, with the list of the units.  The order is that of the units, and within one that of
   its report, whatever the order was in which they were added.  */

#ifndef LAYOUT_PROGRAM_H
#define LAYOUT_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../model/arena.h"
#include "../model/function.h"
#include "../model/part.h"
#include "../model/report.h"
#include "../model/strings.h"
#include "../model/type.h"
#include "../model/variable.h"
#include "../xml/pieces.h"

/* One report.  */
struct layout_source {
    const char *path; /* as it was found */
    bool read;        /* false: it could not be, and has nothing below */
    struct layout_unit unit;
    struct layout_findings findings; /* their types are null */
};

/* Where a thing was met.  */
struct layout_known {
    uint64_t hash;
    uint32_t *units; /* numbers of sources, rising */
    size_t unit_count;
    uint32_t position; /* in the report of the first unit */
};

/* The model's own struct comes second, so that the types that members, slots and variables point
   to are those of the program: layout_type_known leads back.  */
struct layout_known_type {
    struct layout_known known;
    struct layout_type type; /* its id is its index in the program and 1 */
};

struct layout_known_function {
    struct layout_known known;
    struct layout_function function;
    struct layout_digest slots; /* of the frame: what they say, be they kept or not */
};

struct layout_known_variable {
    struct layout_known known;
    struct layout_variable variable;
};

struct layout_known_set {
    struct layout_known **items; /* in order, once the program is finished */
    size_t count;
    struct layout_known **table; /* open addressing; a power of two */
    size_t capacity;
};

/* What pieces of reports said.  */
struct layout_known_pieces {
    struct layout_known_piece *table; /* open addressing; a power of two */
    size_t count;
    size_t capacity;
};

struct layout_program {
    struct layout_arena *arena; /* owns all below */
    unsigned without; /* enum layout_part: what is not kept; things differ by it all the same */
    struct layout_strings strings;
    struct layout_source *sources; /* in the order of their numbers */
    size_t source_count;
    struct layout_known_set types;
    struct layout_known_set functions;
    struct layout_known_set variables;
    struct layout_known_pieces pieces;
};

/* An empty program of COUNT sources, none of which is read yet, in ARENA.  WITHOUT: see there.  */
void layout_program_init(struct layout_program *program, struct layout_arena *arena,
                         unsigned without, const char *const *paths, size_t count);

/* Fills what the program knows of PIECES.  */
void layout_program_recall(const struct layout_program *program, struct layout_pieces *pieces);

/* What can be found out of a thing in a report without looking at the program.  */
struct layout_thing {
    uint64_t hash;
    const struct layout_piece *piece; /* that it was read from, or is known by; or null */
};

struct layout_things {
    struct layout_thing *of[LAYOUT_PIECE_KIND_COUNT]; /* by kind and index */
};

/* Fills *RET_THINGS, in the report's arena.  PIECES are what REPORT was read from.  */
void layout_program_look(const struct layout_report *report, const struct layout_pieces *pieces,
                         struct layout_things *ret_things);

/* Adds REPORT as that of source NUMBER.  Nothing of it is needed afterwards.  */
void layout_program_add(struct layout_program *program, uint32_t number,
                        const struct layout_report *report, const struct layout_things *things);

/* Puts all in order.  Once, after the last report.  */
void layout_program_finish(struct layout_program *program);

static inline const struct layout_known_type *layout_program_type(const struct layout_program *p,
                                                                  size_t index)
{
    return (const struct layout_known_type *)(const void *)p->types.items[index];
}

static inline const struct layout_known_function *
layout_program_function(const struct layout_program *p, size_t index)
{
    return (const struct layout_known_function *)(const void *)p->functions.items[index];
}

static inline const struct layout_known_variable *
layout_program_variable(const struct layout_program *p, size_t index)
{
    return (const struct layout_known_variable *)(const void *)p->variables.items[index];
}

/* The machine of the first unit that was read; null where none was.  */
const struct layout_machine *layout_program_machine(const struct layout_program *program);

#endif
