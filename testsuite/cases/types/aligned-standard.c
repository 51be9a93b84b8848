/* C11's _Alignas does the same.  */

#include <stddef.h>

struct moved { char a; _Alignas(32) int b; };

_Static_assert(offsetof(struct moved, b) == 32 && sizeof(struct moved) == 64, "");

/* check
xpath: count(//struct[@size=64][@align=32]) = 1
xpath: count(//field[@name="b"][@offset=32][@align=32]) = 1
xpath: //padding[1][@offset=1][@size=31] and //padding[2][@offset=36][@size=28]
*/
