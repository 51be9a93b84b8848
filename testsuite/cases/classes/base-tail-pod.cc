/* The tail of a POD base is not reused, for C code may copy the whole of it.  */

struct base { int a; char b; };
struct derived : base { char c; };

static_assert(sizeof(derived) == 12, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//base[@name="base"][@offset=0][@size=8]) = 1
xpath: //struct[@name="derived"]/field[@name="c"]/@offset = 8
xpath: //struct[@name="derived"]/@padding = 3
*/
