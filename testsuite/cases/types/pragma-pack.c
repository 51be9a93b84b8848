/* #pragma pack (2) bounds the alignment of members, and ends where it is popped.  */

#include <stddef.h>

#pragma pack(push, 2)
struct bounded { char c; int i; };
#pragma pack(pop)
struct free { char c; int i; };

_Static_assert(sizeof(struct bounded) == 6 && _Alignof(struct bounded) == 2, "");
_Static_assert(offsetof(struct bounded, i) == 2, "");

/* check
xpath: count(//struct[@name="bounded"][@size=6][@align=2][@padding=1]) = 1
xpath: count(//struct[@name="bounded"]/field[@name="i"][@offset=2][@align=2]) = 1
xpath: count(//struct[@name="free"][@size=8][@align=4][@padding=3]) = 1
*/
