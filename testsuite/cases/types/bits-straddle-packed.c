/* Packed bit-fields follow each other bit by bit, over the boundaries of their type.  */

struct __attribute__((packed)) tight { unsigned a : 5; unsigned b : 30; unsigned c : 29; };

_Static_assert(sizeof(struct tight) == 8 && _Alignof(struct tight) == 1, "");

/* check
xpath: count(//struct[@name="tight"][@size=8][@align=1][@packed="yes"][@padding=0][not(@bit-padding)]) = 1
xpath: count(//field[@name="b"][@bit-offset=5][@bit-size=30]) = 1
xpath: count(//field[@name="c"][@bit-offset=35][@bit-size=29]) = 1
xpath: not(//padding)
*/
