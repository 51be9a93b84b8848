/* Without virtual the base is there twice, inside the two bases: only direct bases are told.  */

struct top { int t; };
struct left : top { int l; };
struct right : top { int r; };
struct bottom : left, right { int b; };

static_assert(sizeof(bottom) == 20, "");

/* check
xpath: count(//struct[@name="bottom"]/base) = 2
xpath: count(//struct[@name="bottom"]/base[@name="right"][@offset=8][@size=8]) = 1
xpath: //struct[@name="bottom"]/field[@name="b"]/@offset = 16
*/
