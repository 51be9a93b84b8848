// A structured binding for each thread.

struct three {
    int a;
    long b;
    int c;
};
three from = { 1, 2, 3 };

long use()
{
    static thread_local auto [d, e, f] = from;
    return d + e + f;
}

/* check
target: x86_64-*linux*
options: -std=c++20
xpath: count(//variable[not(@name)][@size=24][@section=".tbss"]) = 1
*/
