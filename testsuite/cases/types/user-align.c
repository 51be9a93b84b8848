/* The alignment that was asked for is told where the type has just that one, be it asked of the type,
   a member or a member's type.  A number that came to nothing, or was cut off, is not told.  */

struct __attribute__((aligned(1))) less { int x; };
union __attribute__((aligned(2))) less_union { int x; char c; };
struct __attribute__((aligned(8), aligned(32))) twice { int x; };
struct __attribute__((packed, aligned(1))) packed { int x; };
struct __attribute__((packed)) packed_only { int x; };
struct __attribute__((packed)) packed_member { char c; _Alignas(4) int x; };

struct member { char c; int x __attribute__((aligned(16))); };
struct keyword { char c; _Alignas(16) int x; };
struct as_it_is { _Alignas(4) int x; char c; };
struct member_less { double d; char c __attribute__((aligned(4))); };
struct keyword_less { double d; _Alignas(4) char c; };
struct member_none { int x __attribute__((aligned(2))); };
struct bits { int a : 3; int b : 4 __attribute__((aligned(8))); };

typedef int wide __attribute__((aligned(16)));
typedef int narrow __attribute__((aligned(1)));
struct of_wide { char c; wide x; };
struct of_narrow { char c; narrow x; };
struct of_narrow_less { double d; narrow x; };
struct of_twice { char c; struct twice x[2]; };
struct packed_of_wide { char c; wide x; } __attribute__((packed));

#pragma pack(push, 2)
struct cut { _Alignas(8) int x; };
struct cut_attribute { int x __attribute__((aligned(8))); };
struct cut_of_wide { wide x; };
struct whole { int x; } __attribute__((aligned(8)));
#pragma pack(pop)

_Static_assert(_Alignof(struct less) == 4 && _Alignof(struct twice) == 32, "");
_Static_assert(_Alignof(struct cut) == 2 && _Alignof(struct whole) == 8, "");
_Static_assert(_Alignof(struct of_narrow) == 1 && _Alignof(struct packed_of_wide) == 1, "");
_Static_assert(_Alignof(struct as_it_is) == 4 && _Alignof(struct packed_member) == 4, "");

/* check
target: x86_64-*
xpath: count(//*[@user-align]) = 11
xpath: not(//*[@user-align != @align])
xpath: //struct[@name="twice"]/@user-align = 32
xpath: //struct[@name="packed"]/@user-align = 1
xpath: //struct[@name="packed_member"]/@user-align = 4
xpath: //struct[@name="member"]/@user-align = 16
xpath: //struct[@name="keyword"]/@user-align = 16
xpath: //struct[@name="as_it_is"]/@user-align = 4
xpath: //struct[@name="bits"]/@user-align = 8
xpath: //struct[@name="of_wide"]/@user-align = 16
xpath: //struct[@name="of_narrow"]/@user-align = 1
xpath: //struct[@name="of_twice"]/@user-align = 32
xpath: //struct[@name="whole"]/@user-align = 8
xpath: count(//struct[@name="less"][@align=4][not(@user-align)]) = 1
xpath: count(//union[@name="less_union"][@align=4][not(@user-align)]) = 1
xpath: count(//struct[@name="cut"][@align=2][not(@user-align)]) = 1
*/
