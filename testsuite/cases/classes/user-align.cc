// What alignment was asked for: of a class, of a base, by an argument of a template.

struct alignas(double) by_type { int x; };
template <int N> struct alignas(N) by_number { char c; };
by_number<16> sixteen;
by_number<1> one;
struct base { alignas(16) int x; };
struct derived : base { int y; };
struct derived_virtually : virtual base { int y; };
struct alignas(8) alignas(32) twice { int x; };
struct [[gnu::aligned(1)]] less { int x; };
enum alignas(8) aligned_enum { NONE };
struct holds_static { alignas(16) static int s; int y; };
struct low_base : less { char c; };
struct bits { int a : 3; alignas(8) int b : 3; };

static_assert(alignof(aligned_enum) == 8 && alignof(less) == 4, "");

/* check
target: x86_64-*
xpath: count(//*[@user-align]) = 9
xpath: not(//*[@user-align != @align])
xpath: //struct[@name="by_type"]/@user-align = 8
xpath: //struct[@name="by_number<16>"]/@user-align = 16
xpath: //struct[@name="by_number<1>"]/@user-align = 1
xpath: //struct[@name="base"]/@user-align = 16
xpath: //struct[@name="derived"]/@user-align = 16
xpath: //struct[@name="derived_virtually"]/@user-align = 16
xpath: //struct[@name="twice"]/@user-align = 32
xpath: //struct[@name="bits"]/@user-align = 8
xpath: //enum[@name="aligned_enum"]/@user-align = 8
*/
