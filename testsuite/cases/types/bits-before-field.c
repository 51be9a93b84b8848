/* An ordinary member begins at its own alignment after bit-fields, in the same unit too.  */

#include <stddef.h>

struct follows { unsigned b : 9; char c; short s; };

_Static_assert(offsetof(struct follows, c) == 2 && offsetof(struct follows, s) == 4, "");
_Static_assert(sizeof(struct follows) == 8, "");

/* check
xpath: count(//struct[@size=8][@padding=3][@bit-padding=7]) = 1
xpath: count(//struct/*[2][self::padding][@bit-offset=9][@bit-size=7][@kind="hole"]) = 1
xpath: count(//struct/*[3][self::field][@name="c"][@offset=2]) = 1
xpath: count(//struct/*[4][self::padding][@offset=3][@size=1][@kind="hole"]) = 1
xpath: count(//struct/*[5][self::field][@name="s"][@offset=4]) = 1
*/
