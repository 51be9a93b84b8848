/* An attribute on a typedef makes a variant of the type, which keeps its own alignment.  */

#include <stddef.h>

struct plain { int x; };
typedef struct plain wide __attribute__((aligned(16)));
struct holder { char c; wide w; struct plain p; };

_Static_assert(_Alignof(struct plain) == 4 && offsetof(struct holder, w) == 16, "");
_Static_assert(offsetof(struct holder, p) == 20 && sizeof(struct holder) == 32, "");

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="plain"][@size=4][@align=4][not(@user-align)]) = 1
xpath: count(//field[@name="w"][@type="wide"][@offset=16][@size=4][@align=16]) = 1
xpath: count(//field[@name="p"][@type="struct plain"][@offset=20][@align=4]) = 1
xpath: count(//field[@type-id = //struct[@name="plain"]/@id]) = 2
xpath: count(//struct[@name="holder"][@size=32][@padding=23]) = 1
*/
