/* Alignment beyond the default, by the standard's keyword, on a class with a base.  */

struct base { char c; };
struct alignas(32) derived : base { int i; };

static_assert(sizeof(derived) == 32 && alignof(derived) == 32, "");

/* check
xpath: count(//struct[@name="derived"][@size=32][@align=32][@user-align=32]) = 1
xpath: //struct[@name="derived"]/field[@name="i"]/@offset = 4
xpath: count(//struct[@name="derived"]/padding[@offset=8][@size=24][@kind="tail"]) = 1
*/
