/* How a type could be smaller in the source's own language.  */

#ifndef LAYOUT_SUGGESTION_H
#define LAYOUT_SUGGESTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_suggestion {
    uint64_t size;     /* bytes that the type would take; always less than now */
    const char *order; /* struct: its members' names in that order, with spaces between, "-" for an
                          unnamed one; null for a union */
    const size_t *indices; /* the same as numbers of the type's members; null for a union, and in a
                              model that was read from a report */
    bool moves_first;      /* the first member would be another: casts to and from it would break */
    const char *arm;       /* union: the member that alone makes it that large; null for a struct */
};

#endif
