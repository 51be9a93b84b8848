/* A bit-field of no width closes its unit: the next one begins at the type's next boundary.  */

struct closed { unsigned a : 3; unsigned : 0; unsigned b : 5; };

_Static_assert(sizeof(struct closed) == 8, "");

/* check
xpath: count(//struct[@name="closed"][@size=8][@padding=6][@bit-padding=8]) = 1
xpath: count(//*[@id]/field) = 2
xpath: count(//*[@id]/field[@name="b"][@bit-offset=32][@bit-size=5]) = 1
*/
