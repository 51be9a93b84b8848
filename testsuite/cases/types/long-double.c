/* x86-64 keeps the 80 bits of a long double in 16 bytes; the six that are left belong to the
   member and are no padding of the struct.  */

struct holder { char c; long double d; };

_Static_assert(sizeof(struct holder) == 32, "");

/* check
target: x86_64-*
xpath: count(//struct[@size=32][@align=16][@padding=15]) = 1
xpath: count(//field[@name="d"][@type="long double"][@offset=16][@size=16][@align=16]) = 1
*/
