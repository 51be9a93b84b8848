/* C++'s empty class is one byte that no member covers.  */

struct empty {};

static_assert(sizeof(empty) == 1, "");

/* check
xpath: count(//struct[@name="empty"][@size=1][@padding=1]) = 1
xpath: count(//struct/*[not(self::rust)]) = 1
xpath: count(//struct/padding[@offset=0][@size=1][@kind="tail"]) = 1
*/
