/* The Itanium ABI lets a class put its members into the tail padding of a base that is no POD:
   the base takes five bytes here, though sizeof says eight.  */

struct base { base(); int a; char b; };
struct derived : base { char c; };

static_assert(sizeof(base) == 8 && sizeof(derived) == 8, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@name="base"][@size=8][@padding=3]) = 1
xpath: count(//struct[@name="derived"][@size=8][@padding=2]) = 1
xpath: count(//base[@name="base"][@offset=0][@size=5]) = 1
xpath: //struct[@name="derived"]/field[@name="c"]/@offset = 5
xpath: count(//struct[@name="derived"]/padding[@offset=6][@size=2][@kind="tail"]) = 1
*/
