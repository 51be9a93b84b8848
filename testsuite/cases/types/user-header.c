/* A type from a header of the unit's own, with that header as its place.  */

#include "include/own.h"

struct holder { struct own o; };

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="own"][@file="include/own.h"][@line=4][@column=8][not(@system-header)]) = 1
xpath: //struct[@name="own"]/field/@file = "include/own.h"
xpath: //struct[@name="holder"]/@file = "user-header.c"
xpath: //field[@name="o"]/@type-id = //struct[@name="own"]/@id
*/
