/* An aligned type grows to its alignment.  */

struct __attribute__((aligned(16))) wide { char c; };
struct holder { char c; struct wide w; };

_Static_assert(sizeof(struct wide) == 16 && sizeof(struct holder) == 32, "");

/* check
xpath: count(//struct[@name="wide"][@size=16][@align=16][@padding=15][@user-align=16]) = 1
xpath: count(//struct[@name="holder"][@size=32][@align=16][@padding=15]) = 1
xpath: count(//field[@name="w"][@offset=16][@align=16]) = 1
*/
