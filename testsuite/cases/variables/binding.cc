// A structured binding is one variable without a name; what it calls its parts are none.

struct three {
    int a;
    long b;
    int c;
};
three from = { 1, 2, 3 };
static auto [first, second, third] = from;

long use()
{
    static auto [d, e, f] = from;
    return first + second + third + d + e + f;
}

/* check
target: x86_64-*
options: -std=c++20
xpath: count(//variable[@name="from"]) = 1
xpath: count(//variable[not(@name)]) = 2
xpath: count(//variable[not(@name)][@size=24][@section=".bss"][@type="three"]) = 2
xpath: not(//variable[@name="first" or @name="d"])
*/
