/* Without a number the attribute asks for the most that the target needs: 16 bytes on x86-64.  */

struct __attribute__((aligned)) most { char c; };

_Static_assert(sizeof(struct most) == 16, "");

/* check
target: x86_64-*
xpath: count(//struct[@size=16][@align=16][@user-align=16]) = 1
*/
