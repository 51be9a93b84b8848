/* Complex numbers align as their parts.  */

#include <stddef.h>

struct holder { char c; _Complex double d; _Complex float f; char e; _Complex int i; };

_Static_assert(offsetof(struct holder, d) == 8 && offsetof(struct holder, f) == 24, "");
_Static_assert(offsetof(struct holder, i) == 36 && sizeof(struct holder) == 48, "");

/* check
xpath: count(//struct[@size=48][@align=8]) = 1
xpath: count(//field[@name="d"][@type="_Complex double"][@offset=8][@size=16][@align=8]) = 1
xpath: count(//field[@name="f"][@type="_Complex float"][@offset=24][@size=8][@align=4]) = 1
xpath: count(//field[@name="i"][@type="_Complex int"][@offset=36][@size=8][@align=4]) = 1
*/
