// A member of a class type that C has not may not be packed; those beside it are, and the source has
// the attribute.

struct plain { int i; char c; };
struct copied { copied(const copied &); int i; char c; };
struct __attribute__((packed)) both { char c; copied first; plain second; int third; };

/* check
target: x86_64-*
options: -w
xpath: count(//struct[@name="both"][@packed="yes"][@size=24][@align=4]) = 1
xpath: count(//struct[@name="both"]/field[@name="first"][@offset=4][@align=4]) = 1
xpath: count(//struct[@name="both"]/field[@name="second"][@offset=12][@align=1]) = 1
*/
