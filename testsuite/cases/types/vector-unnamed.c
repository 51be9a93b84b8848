/* One without a typedef must not crash, and tells its size.  */

struct holder { int __attribute__((vector_size(32))) v; };

_Static_assert(sizeof(struct holder) == 32, "");

/* check
options: -Wno-psabi
xpath: count(//*[@id]/field[@name="v"][@offset=0][@size=32]) = 1
xpath: contains(//*[@id]/field/@type, "int")
*/
