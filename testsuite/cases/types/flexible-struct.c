/* An array of structs without a bound aligns as its elements and leads to their type.  */

#include <stddef.h>

struct entry { long long key; };
struct table { char count; struct entry entries[]; };

_Static_assert(sizeof(struct table) == 8 && offsetof(struct table, entries) == 8, "");

/* check
xpath: count(//struct[@name="table"][@size=8][@align=8][@padding=7][@flexible="yes"]) = 1
xpath: count(//field[@name="entries"][@offset=8][@size=0][@align=8][@flexible="yes"]) = 1
xpath: //field[@name="entries"]/@type-id = //struct[@name="entry"]/@id
xpath: not(//struct[@name="entry"]/@flexible)
*/
