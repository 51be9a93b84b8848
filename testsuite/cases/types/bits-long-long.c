/* A bit-field wider than an int.  */

struct wide { unsigned long long a : 40, b : 24; unsigned long long c : 63; };

_Static_assert(sizeof(struct wide) == 16, "");

/* check
xpath: count(//struct[@size=16][@padding=0][@bit-padding=1]) = 1
xpath: count(//field[@name="a"][@type="long long unsigned int"][@bit-offset=0][@bit-size=40]) = 1
xpath: count(//field[@name="b"][@bit-offset=40][@bit-size=24]) = 1
xpath: count(//field[@name="c"][@bit-offset=64][@bit-size=63]) = 1
*/
