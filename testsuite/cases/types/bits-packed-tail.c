/* A packed struct ends in a whole byte: three bits of it are free.  */

struct __attribute__((packed)) odd { unsigned a : 5; unsigned b : 16; };

_Static_assert(sizeof(struct odd) == 3, "");

/* check
xpath: count(//struct[@name="odd"][@size=3][@padding=0][@bit-padding=3]) = 1
xpath: count(//field[@name="b"][@bit-offset=5]) = 1
xpath: count(//padding) = 1
xpath: count(//padding[@bit-offset=21][@bit-size=3][@kind="tail"]) = 1
*/
