/* A bit-field that does not fit in what is left of its type's unit begins the next.  The gap from
   bit 3 to bit 32 is five bits of a byte and three bytes.  */

struct gap { unsigned a : 3; unsigned b : 30; };

_Static_assert(sizeof(struct gap) == 8, "");

/* check
xpath: count(//struct[@name="gap"][@size=8][@padding=3][@bit-padding=7]) = 1
xpath: count(//struct/*[1][self::field][@bit-offset=0][@bit-size=3]) = 1
xpath: count(//struct/*[2][self::padding][@bit-offset=3][@bit-size=5][@kind="hole"][not(@offset)]) = 1
xpath: count(//struct/*[3][self::padding][@offset=1][@size=3][@kind="hole"][not(@bit-offset)]) = 1
xpath: count(//struct/*[4][self::field][@bit-offset=32][@bit-size=30]) = 1
xpath: count(//struct/*[5][self::padding][@bit-offset=62][@bit-size=2][@kind="tail"]) = 1
xpath: count(//struct/*[not(self::rust)]) = 5
*/
