/* A char's unit is one byte: a bit-field of six bits does not fit after one of three.  */

struct bytes { unsigned char a : 3; unsigned char b : 6; };

_Static_assert(sizeof(struct bytes) == 2 && _Alignof(struct bytes) == 1, "");

/* check
xpath: count(//struct[@size=2][@align=1][@padding=0][@bit-padding=7]) = 1
xpath: count(//field[@name="b"][@bit-offset=8][@bit-size=6]) = 1
xpath: count(//padding[1][@bit-offset=3][@bit-size=5][@kind="hole"]) = 1
xpath: count(//padding[2][@bit-offset=14][@bit-size=2][@kind="tail"]) = 1
*/
