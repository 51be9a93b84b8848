/* The attribute on one member packs that one; the struct as a whole is not packed.  */

#include <stddef.h>

struct partly { char c; int i __attribute__((packed)); int j; };

_Static_assert(offsetof(struct partly, i) == 1 && offsetof(struct partly, j) == 8, "");

/* check
xpath: count(//struct[@name="partly"][@size=12][@align=4][not(@packed)]) = 1
xpath: count(//field[@name="i"][@offset=1][@align=1]) = 1
xpath: count(//field[@name="j"][@offset=8][@align=4]) = 1
xpath: count(//padding[@offset=5][@size=3][@kind="hole"]) = 1
*/
