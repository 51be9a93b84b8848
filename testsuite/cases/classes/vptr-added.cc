/* A class with a virtual function over a base without one: the pointer comes first all the same,
   and the base behind it.  */

struct base { int i; };
struct derived : base { virtual void f(); };

void derived::f() {}

static_assert(sizeof(derived) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@name="derived"]/*[1][self::vptr][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="derived"]/*[2][self::base][@name="base"][@offset=8][@size=4]) = 1
xpath: count(//struct[@name="derived"][@size=16][@padding=4]) = 1
*/
