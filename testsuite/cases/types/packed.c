/* Packed: no padding, alignment 1.  */

#include <stddef.h>

struct __attribute__((packed)) tight { char c; int i; short s; };

_Static_assert(sizeof(struct tight) == 7 && _Alignof(struct tight) == 1, "");
_Static_assert(offsetof(struct tight, i) == 1 && offsetof(struct tight, s) == 5, "");

/* check
xpath: count(//struct[@name="tight"][@size=7][@align=1][@padding=0][@packed="yes"]) = 1
xpath: count(//*[@id]/field[@name="i"][@offset=1][@size=4][@align=1]) = 1
xpath: count(//*[@id]/field[@name="s"][@offset=5][@size=2][@align=1]) = 1
xpath: not(//*[@id]/padding)
*/
