/* Packed inside, aligned outside.  */

#include <stddef.h>

struct __attribute__((packed, aligned(2))) both { char c; int i; };

_Static_assert(sizeof(struct both) == 6 && _Alignof(struct both) == 2, "");
_Static_assert(offsetof(struct both, i) == 1, "");

/* check
xpath: count(//struct[@size=6][@align=2][@padding=1][@packed="yes"][@user-align=2]) = 1
xpath: //field[@name="i"]/@offset = 1
xpath: count(//padding[@offset=5][@size=1][@kind="tail"]) = 1
*/
