/* Bit-fields of different types share bytes; the widest type aligns the struct.  */

struct mixed { char a : 4; int b : 4; short c : 8; };

_Static_assert(sizeof(struct mixed) == 4 && _Alignof(struct mixed) == 4, "");

/* check
xpath: count(//struct[@size=4][@align=4][@padding=2]) = 1
xpath: count(//field[@name="b"][@type="int"][@bit-offset=4]) = 1
xpath: count(//field[@name="c"][@type="short int"][@bit-offset=8][@bit-size=8]) = 1
*/
