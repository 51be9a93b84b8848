/* In the middle it only aligns what follows.  */

#include <stddef.h>

struct split { char a; int z[0]; char b; };

_Static_assert(sizeof(struct split) == 8 && offsetof(struct split, z) == 4, "");
_Static_assert(offsetof(struct split, b) == 4, "");

/* check
xpath: count(//struct[@size=8][@align=4][@padding=6]) = 1
xpath: count(//field[@name="z"][@offset=4][@size=0][@align=4]) = 1
xpath: count(//field[@name="b"][@offset=4][@size=1]) = 1
xpath: count(//padding[1][@offset=1][@size=3][@kind="hole"]) = 1
xpath: count(//padding[2][@offset=5][@size=3][@kind="tail"]) = 1
*/
