/* An empty base takes nothing, though sizeof says 1.  */

struct empty {};
struct derived : empty { int i; };

static_assert(sizeof(empty) == 1 && sizeof(derived) == 4, "");

/* check
xpath: count(//struct[@name="empty"][@size=1][@align=1][not(@class)]) = 1
xpath: count(//struct[@name="derived"][@class="yes"][@size=4][@padding=0]) = 1
xpath: count(//base[@name="empty"][@offset=0][@size=0]) = 1
xpath: //struct[@name="derived"]/field[@name="i"]/@offset = 0
*/
