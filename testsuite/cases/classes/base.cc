/* A base is laid out first, then the class's own members.  */

struct base { int a; char b; };
struct derived : base { int c; };

static_assert(sizeof(base) == 8 && sizeof(derived) == 12, "");

/* check
xpath: count(//struct[@name="derived"][@class="yes"][@size=12][@align=4]) = 1
xpath: count(//struct[@name="derived"]/base) = 1
xpath: count(//struct[@name="derived"]/*[1][self::base][@name="base"][@offset=0][@size=8][not(@virtual)]) = 1
xpath: //base/@type-id = //struct[@name="base"]/@id
xpath: count(//struct[@name="derived"]/field) = 1
xpath: count(//struct[@name="derived"]/field[@name="c"][@offset=8]) = 1
xpath: //struct[@name="derived"]/@padding = 0
*/
