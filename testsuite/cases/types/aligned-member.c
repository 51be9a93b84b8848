/* An aligned member begins at its boundary and aligns the struct.  */

#include <stddef.h>

struct moved { char a; char b __attribute__((aligned(8))); char c; };

_Static_assert(offsetof(struct moved, b) == 8 && sizeof(struct moved) == 16, "");

/* check
xpath: count(//struct[@size=16][@align=8][@padding=13]) = 1
xpath: count(//*[@id]/field[@name="b"][@offset=8][@size=1][@align=8]) = 1
xpath: count(//*[@id]/field[@name="c"][@offset=9][@align=1]) = 1
*/
