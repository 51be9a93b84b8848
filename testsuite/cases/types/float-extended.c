/* The other floating types that C has names for: their own names, not that of the same format.  */

struct holder { _Float32 a; _Float64 b; _Float128 c; __float128 d; };

_Static_assert(sizeof(struct holder) == 48, "");

/* check
target: x86_64-*
xpath: count(//field[@name="a"][@type="_Float32"][@offset=0][@size=4]) = 1
xpath: count(//field[@name="b"][@type="_Float64"][@offset=8][@size=8]) = 1
xpath: count(//field[@name="c"][@type="_Float128"][@offset=16][@size=16]) = 1
xpath: count(//field[@name="d"][@offset=32][@size=16][@align=16]) = 1
*/
