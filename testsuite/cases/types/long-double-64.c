/* -mlong-double-64 makes it as short as a double.  */

struct holder { char c; long double d; };

_Static_assert(sizeof(struct holder) == 16, "");

/* check
target: x86_64-*
options: -mlong-double-64
xpath: count(//struct[@size=16][@align=8]) = 1
xpath: count(//field[@name="d"][@type="long double"][@offset=8][@size=8]) = 1
xpath: //option = "-mlong-double-64"
*/
