/* _Atomic gives an object of 1, 2, 4, 8 or 16 bytes the alignment of its size.  */

#include <stddef.h>

struct eight { char c[8]; };
struct three { char c[3]; };
struct holder { char a; _Atomic int b; char c; _Atomic struct eight d; char e; _Atomic struct three f; };

_Static_assert(_Alignof(struct eight) == 1 && offsetof(struct holder, d) == 16, "");
_Static_assert(offsetof(struct holder, f) == 25, "");

/* check
xpath: count(//types/*) = 3
xpath: count(//struct[@name="eight"][@size=8][@align=1]) = 1
xpath: count(//field[@name="b"][@type="_Atomic int"][@offset=4][@size=4]) = 1
xpath: count(//field[@name="d"][@type="_Atomic struct eight"][@offset=16][@size=8][@align=8]) = 1
xpath: //field[@name="d"]/@type-id = //struct[@name="eight"]/@id
xpath: count(//field[@name="f"][@offset=25][@size=3][@align=1]) = 1
*/
