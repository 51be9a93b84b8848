/* An alignment of its own moves a bit-field to that boundary.  */

struct moved { unsigned a : 1; unsigned b : 1 __attribute__((aligned(8))); };

_Static_assert(sizeof(struct moved) == 16 && _Alignof(struct moved) == 8, "");

/* check
xpath: count(//struct[@size=16][@align=8]) = 1
xpath: count(//field[@name="b"][@bit-offset=64][@bit-size=1]) = 1
xpath: //struct/@padding = 7 + 7 and //struct/@bit-padding = 7 + 7
*/
