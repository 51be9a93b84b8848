/* Two bases in the order of their declaration.  */

struct first { short s; };
struct second { int i; };
struct derived : first, second { char c; };

static_assert(sizeof(derived) == 12, "");

/* check
xpath: count(//struct[@name="derived"][@size=12][@padding=5]) = 1
xpath: count(//base[1][@name="first"][@offset=0][@size=2]) = 1
xpath: count(//base[2][@name="second"][@offset=4][@size=4]) = 1
xpath: //struct[@name="derived"]/field[@name="c"]/@offset = 8
xpath: count(//struct[@name="derived"]/padding[@offset=2][@size=2][@kind="hole"]) = 1
*/
