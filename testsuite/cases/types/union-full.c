/* A union whose largest member fills it.  A shorter member's rest is no padding.  */

union number { char c; long long l; };

_Static_assert(sizeof(union number) == 8, "");

/* check
xpath: count(//union[@name="number"][@size=8][@padding=0]) = 1
xpath: not(//union/padding)
*/
