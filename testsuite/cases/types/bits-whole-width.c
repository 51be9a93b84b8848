/* As wide as its type it is still a bit-field and told in bits.  */

struct whole { int a : 32; int b; };

_Static_assert(sizeof(struct whole) == 8, "");

/* check
xpath: //field[@name="a"][@bit-offset=0][@bit-size=32][not(@offset)][not(@size)]
xpath: //field[@name="b"][@offset=4][@size=4][not(@bit-offset)]
*/
