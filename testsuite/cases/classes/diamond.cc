/* The shared base of a diamond is once in the most derived class, behind all else.  */

struct top { long t; };
struct left : virtual top { long l; };
struct right : virtual top { long r; };
struct bottom : left, right { long b; };

static_assert(sizeof(left) == 24 && sizeof(bottom) == 48, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@name="bottom"][@size=48][@padding=0]) = 1
xpath: count(//struct[@name="bottom"]/base) = 3
xpath: count(//struct[@name="bottom"]/base[@name="left"][@offset=0][@size=16][not(@virtual)]) = 1
xpath: count(//struct[@name="bottom"]/base[@name="right"][@offset=16][@size=16][not(@virtual)]) = 1
xpath: //struct[@name="bottom"]/field[@name="b"]/@offset = 32
xpath: count(//struct[@name="bottom"]/base[@name="top"][@offset=40][@size=8][@virtual="yes"]) = 1
xpath: //struct[@name="bottom"]/base[3]/@name = "top"
*/
