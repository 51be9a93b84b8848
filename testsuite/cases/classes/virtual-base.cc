/* A virtual base lies behind the class's own members.  */

struct base { int i; };
struct derived : virtual base { int j; };

static_assert(sizeof(derived) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@name="derived"][@class="yes"][@size=16][@padding=0]) = 1
xpath: count(//struct[@name="derived"]/*[1][self::vptr][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="derived"]/*[2][self::field][@name="j"][@offset=8]) = 1
xpath: count(//struct[@name="derived"]/*[3][self::base][@name="base"][@offset=12][@size=4][@virtual="yes"]) = 1
*/
