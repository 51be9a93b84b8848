/* The psABI of i386 aligns a double in a struct to 4 bytes, though __alignof__ (double) says 8: a
   field's alignment is the one it was placed by.  */

#include <stddef.h>

struct mixed { char c; double d; long long l; };

_Static_assert(sizeof(struct mixed) == 20 && _Alignof(struct mixed) == 4, "");
_Static_assert(__alignof__(double) == 8 && offsetof(struct mixed, d) == 4, "");

/* check
target: x86_64-*
options: -m32
xpath: //machine/@pointer-size = 4
xpath: count(//struct[@size=20][@align=4][@padding=3]) = 1
xpath: count(//field[@name="d"][@offset=4][@size=8][@align=4]) = 1
xpath: count(//field[@name="l"][@offset=12][@size=8][@align=4]) = 1
*/
