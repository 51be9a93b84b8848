/* An unnamed bit-field is padding that the source asked for, and no member (C17 6.7.2.1p12).  */

struct skip { unsigned a : 4; unsigned : 12; unsigned b : 4; };

_Static_assert(sizeof(struct skip) == 4, "");

/* check
xpath: count(//struct[@name="skip"][@size=4][@padding=2][@bit-padding=8]) = 1
xpath: count(//*[@id]/field) = 2
xpath: count(//*[@id]/field[@name="b"][@bit-offset=16][@bit-size=4]) = 1
xpath: count(//*[@id]/padding[1][@bit-offset=4][@bit-size=4][@kind="hole"]) = 1
xpath: count(//*[@id]/padding[2][@offset=1][@size=1][@kind="hole"]) = 1
xpath: count(//*[@id]/padding[3][@bit-offset=20][@bit-size=4][@kind="tail"]) = 1
xpath: count(//*[@id]/padding[4][@offset=3][@size=1][@kind="tail"]) = 1
*/
