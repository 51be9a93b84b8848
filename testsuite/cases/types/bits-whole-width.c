/* As wide as its type it is still a bit-field and told in bits.  */

struct whole { int a : 32; int b; };

_Static_assert(sizeof(struct whole) == 8, "");

/* check
xpath: count(//*[@id]/field[@name="a"][@bit-offset=0][@bit-size=32][not(@offset)][not(@size)]) = 1
xpath: count(//*[@id]/field[@name="b"][@offset=4][@size=4][not(@bit-offset)]) = 1
*/
