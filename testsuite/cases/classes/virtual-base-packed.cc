// Packing moves a class's own members together, not its bases; #pragma pack moves virtual bases too.

struct top { virtual ~top() {} int number; };
struct __attribute__((packed)) tight : virtual top { char c; int i; };
#pragma pack(push, 2)
struct squeezed : virtual top { char c; int i; double d; };
#pragma pack(pop)

static_assert(sizeof(tight) == 32 && alignof(tight) == 8, "");
static_assert(sizeof(squeezed) == 34 && alignof(squeezed) == 2, "");

int use(tight *first, squeezed *second)
{
    return first->i + second->i;
}

/* check
target: x86_64-*
xpath: count(//struct[@name="tight"][@packed="yes"][@padding=7]/vptr[@offset=0][@size=8]) = 1
xpath: count(//struct[@name="tight"]/field[@name="i"][@offset=9][@align=1]) = 1
xpath: count(//struct[@name="tight"]/padding[@offset=13][@size=3][@kind="hole"]) = 1
xpath: count(//struct[@name="tight"]/base[@name="top"][@virtual="yes"][@offset=16][@size=12]) = 1
xpath: count(//struct[@name="squeezed"][not(@packed)][@padding=1]) = 1
xpath: count(//struct[@name="squeezed"]/field[@name="d"][@offset=14][@align=2]) = 1
xpath: count(//struct[@name="squeezed"]/base[@name="top"][@virtual="yes"][@offset=22][@size=12]) = 1
*/
