/* GNU C's empty union.  */

union empty {};

_Static_assert(sizeof(union empty) == 0, "");

/* check
xpath: count(//union[@name="empty"][@size=0][@align=1][@padding=0]) = 1
xpath: not(//union/*[not(self::rust)])
*/
