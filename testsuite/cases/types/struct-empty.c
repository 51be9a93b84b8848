/* GNU C's empty struct takes nothing, and a member of it neither.  */

#include <stddef.h>

struct empty {};
struct holder { char before; struct empty nothing; char after; };

_Static_assert(sizeof(struct empty) == 0 && _Alignof(struct empty) == 1, "");
_Static_assert(sizeof(struct holder) == 2 && offsetof(struct holder, nothing) == 1, "");
_Static_assert(offsetof(struct holder, after) == 1, "");

/* check
xpath: count(//struct[@name="empty"][@size=0][@align=1][@padding=0]) = 1
xpath: not(//struct[@name="empty"]/*[not(self::rust)])
xpath: //struct[@name="holder"]/@size = 2
xpath: count(//struct[@name="holder"]/field[@name="nothing"][@offset=1][@size=0]) = 1
xpath: //*[@id]/field[@name="nothing"]/@type-id = //struct[@name="empty"]/@id
xpath: count(//struct[@name="holder"]/field[@name="after"][@offset=1][@size=1]) = 1
xpath: not(//*[@id]/padding)
*/
