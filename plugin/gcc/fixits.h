/* Fix-it hints, from which GCC makes a patch with -fdiagnostics-generate-patch.  */

#ifndef LAYOUT_FIXITS_H
#define LAYOUT_FIXITS_H

#include "rooms.h"

class rich_location;

/* Adds to PLACE, of a note that is to be said, the hints that make what FINDING says: a suggested
   order of members, where moving whole lines of the source gives it.  No line is in two hints.  */
void fixits_add(rich_location *place, const layout_finding *finding);

#endif
