/* Where in the source a thing is declared.  */

#ifndef LAYOUT_PLACE_H
#define LAYOUT_PLACE_H

#include <stdint.h>

struct layout_place {
    const char *file; /* as given to the compiler, after -ffile-prefix-map; null: no place known */
    uint32_t line;    /* from 1; 0: unknown */
    uint32_t column;  /* from 1; 0: unknown */
    uint64_t token;   /* opaque: what the compiler calls this place, so that a finding can be
                         said there; 0 in a model that was read from a file */
};

#endif
