/* The functions of a program that step-witness runs.  */

#ifndef LAYOUT_STEP_PROGRAM_H
#define LAYOUT_STEP_PROGRAM_H

#include <stddef.h>

#include "witness.h"

struct step_function {
    const char *name; /* symbol */
    uint64_t begin;
    uint64_t end;

    bool reported;
    bool has_extent;
    uint64_t extent; /* bytes */
    /* What the compiler's code calls and the report does not tell of, so that the caller's frame
       must.  */
    bool hidden;
    struct step_function *whole; /* the function that this is the cold part of, or null */

    uint64_t entered; /* how often */
    uint64_t reached; /* bytes below the CFA, the most that was seen */
};

struct step_program {
    struct step_function *functions; /* by address */
    size_t count;
    unsigned word; /* bytes of a return address */
};

/* Reads the functions of the executable at PATH into the arena of WITNESS, and what the report of
   WITNESS says of them.  Says why it cannot, and returns false.  */
bool step_program_read(struct step_program *program, struct witness *witness, const char *path);

/* The function whose code ADDRESS is in, or null.  */
struct step_function *step_program_at(const struct step_program *program, uint64_t address);

/* The function with that symbol, or null.  */
struct step_function *step_program_find(const struct step_program *program, const char *name);

#endif
