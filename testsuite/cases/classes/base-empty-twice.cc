/* Two objects of one type never share an address: the empty base moves behind the empty member.  */

struct empty {};
struct derived : empty { empty e; char c; };

static_assert(sizeof(derived) == 3, "");

/* check
xpath: //struct[@name="derived"]/@size = 3
xpath: count(//base[@name="empty"][@offset=0][@size=0]) = 1
xpath: count(//struct[@name="derived"]/field[@name="e"][@offset=1][@size=1]) = 1
xpath: //struct[@name="derived"]/field[@name="c"]/@offset = 2
*/
