/* GNU C's widest integer as a bit-field, over 64 bits.  */

struct wide { unsigned __int128 a : 100; unsigned __int128 b : 20; };

_Static_assert(sizeof(struct wide) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//field[@name="a"][@bit-offset=0][@bit-size=100]) = 1
xpath: count(//field[@name="b"][@bit-offset=100][@bit-size=20]) = 1
xpath: count(//struct[@size=16][@padding=1]) = 1
*/
