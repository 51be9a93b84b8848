/* GNU C's array of no elements takes nothing.  */

#include <stddef.h>

struct text { int length; char data[0]; };

_Static_assert(sizeof(struct text) == 4 && offsetof(struct text, data) == 4, "");

/* check
xpath: count(//struct[@name="text"][@size=4][@padding=0]) = 1
xpath: count(//*[@id]/field[@name="data"][@offset=4][@size=0][@align=1]) = 1
xpath: translate(//*[@id]/field[@name="data"]/@type, " ", "") = "char[0]"
*/
