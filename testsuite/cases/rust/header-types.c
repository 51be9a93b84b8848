/* A struct of a system header is laid out where it is held by value, though it is not told of.  */

#include <time.h>

struct stamp { char kind; struct timespec when; };

/* check
xpath: count(//types/*) = 1
xpath: boolean(//repr-c[@exact="yes"][@size=24][@align=8])
xpath: boolean(//repr-rust/field[1][@name="when"][@type="Timespec"][@offset=0][@size=16][@align=8])
xpath: boolean(//rust[@copy][@send][@sync])
*/
