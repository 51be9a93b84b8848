/* GCC's locations as the model's places.  */

#ifndef LAYOUT_PLACES_H
#define LAYOUT_PLACES_H

#include "compat.h"
#include "rooms.h"

/* The place of LOCATION: where a macro was used rather than written, as in GCC's messages and
   in DWARF, and with -ffile-prefix-map applied.  No place for what the compiler made up.  */
layout_place place_of(location_t location);

/* FILE as the report names it; lives in the session's arena.  */
const char *place_file(const char *file);

#endif
