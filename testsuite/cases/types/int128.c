/* GNU C's 128-bit integers.  */

#include <stddef.h>

struct holder { char c; __int128 a; unsigned __int128 b; };

_Static_assert(sizeof(struct holder) == 48 && offsetof(struct holder, a) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@size=48][@align=16][@padding=15]) = 1
xpath: count(//field[@name="a"][@type="__int128"][@offset=16][@size=16][@align=16]) = 1
xpath: count(//field[@name="b"][@offset=32][@size=16]) = 1
xpath: contains(//field[@name="b"]/@type, "unsigned")
*/
