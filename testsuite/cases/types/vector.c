/* GNU C's vectors align to their size.  */

#include <stddef.h>

typedef float four __attribute__((vector_size(16)));
typedef short two __attribute__((vector_size(4)));
struct holder { char c; four v; two w; };

_Static_assert(sizeof(four) == 16 && sizeof(two) == 4, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//types/*) = 1
xpath: count(//struct[@size=48][@align=16][@padding=27]) = 1
xpath: count(//field[@name="v"][@type="four"][@offset=16][@size=16][@align=16]) = 1
xpath: count(//field[@name="w"][@type="two"][@offset=32][@size=4]) = 1
*/
