/* Scalars in the other byte order lie where they would in the target's own.  */

#include <stddef.h>

struct __attribute__((scalar_storage_order("big-endian"))) wire { char kind; int length; short port; };

_Static_assert(offsetof(struct wire, length) == 4 && sizeof(struct wire) == 12, "");

/* check
xpath: count(//struct[@name="wire"][@size=12][@align=4][@padding=5][@storage-order="big"]) = 1
xpath: count(//field[@name="length"][@type="int"][@offset=4][@size=4]) = 1
xpath: count(//field[@name="port"][@offset=8][@size=2]) = 1
*/
