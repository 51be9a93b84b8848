/* Decimal floating point.  */

struct holder { _Decimal32 a; _Decimal64 b; _Decimal128 c; };

_Static_assert(sizeof(struct holder) == 32, "");

/* check
target: x86_64-*
xpath: count(//field[@name="a"][@type="_Decimal32"][@size=4]) = 1
xpath: count(//field[@name="b"][@type="_Decimal64"][@offset=8]) = 1
xpath: count(//field[@name="c"][@type="_Decimal128"][@offset=16]) = 1
*/
