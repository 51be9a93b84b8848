/* A function of a header is told with the header as its place.  */

#include "include/inline.h"

int caller(int a) { return from_header(a); }

/* check
options: -O0
xpath: count(//function[@name="from_header"][@file="include/inline.h"][@line=1][@column=19]) = 1
xpath: count(//function[@name="caller"][@file="place-header.c"]) = 1
*/
