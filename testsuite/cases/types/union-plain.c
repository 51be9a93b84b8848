/* All members begin at 0; only the tail is padding.  */

#include <stddef.h>

union value { char text[5]; int i; short s; };

_Static_assert(sizeof(union value) == 8 && _Alignof(union value) == 4, "");

/* check
xpath: count(//types/*) = 1
xpath: count(//union[@name="value"][@size=8][@align=4][@padding=3]) = 1
xpath: count(//union/field[@offset=0]) = 3
xpath: //union/field[1]/@name = "text" and //union/field[2]/@name = "i" and //union/field[3]/@name = "s"
xpath: count(//union/padding) = 1
xpath: count(//union/padding[@offset=5][@size=3][@kind="tail"]) = 1
*/
