/* The example of the format's description: two paddings, places to the column.  */

#include <stddef.h>

struct item { char tag; int value; short n; };

_Static_assert(sizeof(struct item) == 12 && _Alignof(struct item) == 4, "");
_Static_assert(offsetof(struct item, value) == 4 && offsetof(struct item, n) == 8, "");

/* check
xpath: count(//types/*) = 1
xpath: count(//struct[@name="item"][@size=12][@align=4][@padding=5]) = 1
xpath: count(//struct[@file="struct-plain.c"][@line=5][@column=8]) = 1
xpath: not(//struct/@bit-padding | //struct/@packed | //struct/@flexible | //struct/@user-align)
xpath: not(//struct/@typedef | //struct/@local | //struct/@system-header | //struct/@class)
xpath: count(//struct/*[not(self::rust or self::suggestion)]) = 5
xpath: count(//struct/*[1][self::field][@name="tag"][@type="char"][@offset=0][@size=1][@align=1]) = 1
xpath: count(//struct/*[2][self::padding][@offset=1][@size=3][@kind="hole"]) = 1
xpath: count(//struct/*[3][self::field][@name="value"][@type="int"][@offset=4][@size=4][@align=4]) = 1
xpath: count(//struct/*[4][self::field][@name="n"][@type="short int"][@offset=8][@size=2][@align=2]) = 1
xpath: count(//struct/*[5][self::padding][@offset=10][@size=2][@kind="tail"]) = 1
xpath: count(//*[@id]/field[@name="tag"][@file="struct-plain.c"][@line=5][@column=20]) = 1
xpath: //*[@id]/field[@name="value"][@line=5][@column=29] and //*[@id]/field[@name="n"][@line=5][@column=42]
*/
