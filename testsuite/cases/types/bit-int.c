/* C23's integers of any width; on x86-64 in units of 8 bytes from 64 bits on.  */

struct holder { char c; _BitInt(37) a; unsigned _BitInt(200) b; };

_Static_assert(sizeof(struct holder) == 48, "");

/* check
target: x86_64-*
gcc: >= 14
options: -std=gnu2x
xpath: count(//field[@name="a"][@offset=8][@size=8]) = 1
xpath: count(//field[@name="b"][@offset=16][@size=32]) = 1
xpath: contains(//field[@name="a"]/@type, "_BitInt(37)")
xpath: contains(//field[@name="b"]/@type, "_BitInt(200)")
*/
