/* _Bool bit-fields.  */

struct flags { _Bool a : 1, b : 1; _Bool whole; _Bool c : 1; };

_Static_assert(sizeof(struct flags) == 3, "");

/* check
options: -std=gnu17
xpath: count(//struct[@size=3][@padding=0][@bit-padding=13]) = 1
xpath: count(//field[@name="a"][@type="_Bool"][@bit-offset=0][@bit-size=1]) = 1
xpath: count(//field[@name="b"][@bit-offset=1][@bit-size=1]) = 1
xpath: count(//field[@name="whole"][@type="_Bool"][@offset=1][@size=1]) = 1
xpath: count(//field[@name="c"][@bit-offset=16]) = 1
*/
