/* The boundary that it closes at is its own type's: for char the next byte.  */

struct closed { unsigned a : 3; char : 0; unsigned b : 5; };

_Static_assert(sizeof(struct closed) == 4, "");

/* check
xpath: count(//struct[@name="closed"][@size=4][@padding=2][@bit-padding=8]) = 1
xpath: count(//field[@name="b"][@bit-offset=8][@bit-size=5]) = 1
xpath: count(//padding[1][@bit-offset=3][@bit-size=5][@kind="hole"]) = 1
*/
