/* A flexible array begins where the struct ends and takes nothing of it.  */

#include <stddef.h>

struct text { int length; char data[]; };

_Static_assert(sizeof(struct text) == 4 && offsetof(struct text, data) == 4, "");

/* check
xpath: count(//struct[@name="text"][@size=4][@padding=0][@flexible="yes"]) = 1
xpath: count(//field[@name="data"][@offset=4][@size=0][@align=1][@flexible="yes"]) = 1
xpath: translate(//field[@name="data"]/@type, " ", "") = "char[]"
xpath: not(//field[@name="length"]/@flexible)
*/
