/* -malign-double takes the exception of i386 away.  */

#include <stddef.h>

struct mixed { char c; double d; };

_Static_assert(sizeof(struct mixed) == 16 && offsetof(struct mixed, d) == 8, "");

/* check
target: x86_64-*
options: -m32 -malign-double
xpath: count(//struct[@size=16][@align=8]) = 1
xpath: count(//field[@name="d"][@offset=8][@align=8]) = 1
xpath: //option = "-malign-double"
*/
