/* Packing does not reach into a member's type, which keeps its own holes.  */

#include <stddef.h>

struct inner { char c; int i; };
struct __attribute__((packed)) outer { char c; struct inner in; };

_Static_assert(sizeof(struct outer) == 9 && offsetof(struct outer, in) == 1, "");

/* check
xpath: count(//struct[@name="inner"][@size=8][@align=4][@padding=3][not(@packed)]) = 1
xpath: count(//struct[@name="outer"][@size=9][@align=1][@padding=0][@packed="yes"]) = 1
xpath: count(//field[@name="in"][@offset=1][@size=8][@align=1]) = 1
*/
