/* A member of struct type, and an array of one, point to that type's element.  */

#include <stddef.h>

struct inner { short s; char c; };
struct outer { char c; struct inner one, many[2], grid[3][2]; };

_Static_assert(sizeof(struct inner) == 4 && sizeof(struct outer) == 38, "");
_Static_assert(offsetof(struct outer, one) == 2 && offsetof(struct outer, many) == 6, "");
_Static_assert(offsetof(struct outer, grid) == 14, "");

/* check
xpath: count(//struct[@name="inner"][@size=4][@padding=1]) = 1
xpath: count(//struct[@name="outer"][@size=38][@align=2][@padding=1]) = 1
xpath: count(//field[@name="one"][@offset=2][@size=4][@align=2][@type="struct inner"]) = 1
xpath: count(//field[@name="many"][@offset=6][@size=8][@align=2][translate(@type, " ", "")="structinner[2]"]) = 1
xpath: count(//field[@name="grid"][@offset=14][@size=24][translate(@type, " ", "")="structinner[3][2]"]) = 1
xpath: count(//struct[@name="outer"]/field[@type-id = //struct[@name="inner"]/@id]) = 3
xpath: count(//struct[@name="outer"]/padding[@offset=1][@size=1][@kind="hole"]) = 1
*/
