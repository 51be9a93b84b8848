/* A member takes the alignment of a typedef that has one.  */

#include <stddef.h>

typedef int wide __attribute__((aligned(16)));
typedef int narrow __attribute__((aligned(1)));
struct holder { char c; wide w; char d; narrow n; };

_Static_assert(offsetof(struct holder, w) == 16 && offsetof(struct holder, n) == 21, "");

/* check
xpath: count(//struct[@size=32][@align=16]) = 1
xpath: count(//field[@name="w"][@type="wide"][@offset=16][@size=4][@align=16]) = 1
xpath: count(//field[@name="n"][@type="narrow"][@offset=21][@size=4][@align=1]) = 1
*/
