/* A bit-field that does not fit in what is left of its type's unit begins the next.  The gap from
   bit 3 to bit 32 is five bits of a byte and three bytes.  */

struct gap { unsigned a : 3; unsigned b : 30; };

_Static_assert(sizeof(struct gap) == 8, "");

/* check
xpath: //struct[@name="gap"][@size=8][@padding=3][@bit-padding=7]
xpath: //struct/*[1][self::field][@bit-offset=0][@bit-size=3]
xpath: //struct/*[2][self::padding][@bit-offset=3][@bit-size=5][@kind="hole"][not(@offset)]
xpath: //struct/*[3][self::padding][@offset=1][@size=3][@kind="hole"][not(@bit-offset)]
xpath: //struct/*[4][self::field][@bit-offset=32][@bit-size=30]
xpath: //struct/*[5][self::padding][@bit-offset=62][@bit-size=2][@kind="tail"]
xpath: count(//struct/*) = 5
*/
