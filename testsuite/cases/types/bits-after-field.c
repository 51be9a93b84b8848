/* A bit-field shares its unit with an ordinary member before it, if it fits there.  */

struct fits { char c; unsigned b : 24; };
struct too_wide { char c; unsigned b : 25; };

_Static_assert(sizeof(struct fits) == 4 && sizeof(struct too_wide) == 8, "");

/* check
xpath: //struct[@name="fits"][@size=4][@padding=0]/field[@name="b"]/@bit-offset = 8
xpath: //struct[@name="too_wide"][@size=8][@padding=3][@bit-padding=7]/field[@name="b"]/@bit-offset = 32
*/
