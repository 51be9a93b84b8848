/* It can begin within the struct's tail padding, which stays padding.  */

#include <stddef.h>

struct text { long long length; char kind; char data[]; };

_Static_assert(sizeof(struct text) == 16 && offsetof(struct text, data) == 9, "");

/* check
xpath: count(//struct[@name="text"][@size=16][@padding=7][@flexible="yes"]) = 1
xpath: count(//*[@id]/field[@name="data"][@offset=9][@size=0][@flexible="yes"]) = 1
xpath: count(//*[@id]/padding[@offset=9][@size=7][@kind="tail"]) = 1
*/
