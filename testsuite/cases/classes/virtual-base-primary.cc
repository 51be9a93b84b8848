// A virtual base without data can be the one whose pointer another base uses: it lies in that
// base and takes nothing itself.

struct top {
    virtual int f();
};
struct left : virtual top {
};
struct right : top, virtual left {
    char c[100];
};
struct bottom : right, virtual top {
};
int top::f()
{
    return 1;
}
bottom one;

/* check
target: x86_64-*
options: -w
xpath: count(//struct[@name="left"][@size=8]/base[@name="top"][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="bottom"][@size=120]/base) = 3
xpath: count(//struct[@name="bottom"]/base[@name="right"][@offset=0][@size=108]) = 1
xpath: count(//struct[@name="bottom"]/base[@name="left"][@virtual="yes"][@offset=112][@size=8]) = 1
xpath: count(//struct[@name="bottom"]/base[@name="top"][@virtual="yes"][@offset=112][@size=0]) = 1
*/
