/* What the witnesses share: the report they hold against another source of the same facts, and
   the one shape in which they say where the two differ.  */

#ifndef LAYOUT_WITNESS_H
#define LAYOUT_WITNESS_H

#include <stdbool.h>
#include <stdint.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"

enum { WITNESS_AGREES = 0, WITNESS_DIFFERS = 1, WITNESS_UNUSABLE = 2 };

struct witness {
    const char *program; /* begins the summary and each complaint */
    const char *other;   /* what the other source is called: "DWARF" */
    struct layout_arena arena;
    struct layout_report *report;
    uint64_t differences;
};

/* Reads the report at PATH.  Says on standard error why it cannot and returns false.  Either
   way witness_close is due.  */
bool witness_open(struct witness *witness, const char *program, const char *other,
                  const char *path);

/* Frees all; returns what main should: WITNESS_AGREES or WITNESS_DIFFERS.  */
int witness_close(struct witness *witness);

/* Says on standard error that something cannot be used.  */
void witness_complain(const struct witness *witness, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Prints and counts a difference: where, what it is about ("struct item: field value"), which
   fact, and what each of the two says.  */
void witness_differ(struct witness *witness, const struct layout_place *place, const char *subject,
                    const char *fact, const char *in_report, const char *in_other);

/* The same for numbers; an unknown one is said as "unknown".  */
struct witness_number {
    bool known;
    uint64_t value;
};
void witness_differ_number(struct witness *witness, const struct layout_place *place,
                           const char *subject, const char *fact, struct witness_number in_report,
                           struct witness_number in_other);

/* printf into the witness's arena.  */
const char *witness_text(struct witness *witness, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "file:line:column" as far as it is known, in the arena.  */
const char *witness_place(struct witness *witness, const struct layout_place *place);

/* Whether two spellings of a path may be the same file.  The compiler keeps a path as it was
   given, debug information may have put the working directory before it: the shorter one must
   be the end of the longer one, by whole components and apart from "./".  */
bool witness_same_file(const char *a, const char *b);

/* Whether two places are one.  What either does not know is not held against the other, but a
   place that only one of them has is no match.  */
bool witness_same_place(const struct layout_place *a, const struct layout_place *b);

/* The length of the plain name that NAME, unqualified, begins with, without arguments: "f" of
   "f<int>", "operator-" of "operator-<int*>".  */
size_t witness_plain_length(const char *name);

/* Whether TEXT has the LENGTH bytes at WORD, and no longer identifier around them.  */
bool witness_has_word(const char *text, const char *word, size_t length);

/* Whether two texts, either may be null, are equal.  */
bool witness_same_text(const char *a, const char *b);

#endif
