/* x32: pointers and longs of four bytes on x86-64.  */

struct mixed { char c; void *p; long l; };

_Static_assert(sizeof(struct mixed) == 12, "");

/* check
target: x86_64-*
options: -mx32
xpath: //machine/@pointer-size = 4
xpath: count(//struct[@size=12][@align=4]) = 1
xpath: count(//field[@name="p"][@offset=4][@size=4]) = 1
xpath: count(//field[@name="l"][@offset=8][@size=4]) = 1
*/
