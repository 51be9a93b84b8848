/* Half-precision numbers; on x86-64 since GCC 12.  */

#include <stddef.h>

struct holder { char c; _Float16 h[3]; };

_Static_assert(sizeof(struct holder) == 8 && offsetof(struct holder, h) == 2, "");

/* check
target: x86_64-*
gcc: >= 12
xpath: count(//struct[@size=8][@align=2][@padding=1]) = 1
xpath: count(//field[@name="h"][@offset=2][@size=6][@align=2]) = 1
xpath: translate(//field[@name="h"]/@type, " ", "") = "_Float16[3]"
*/
