// A class that is local to a lambda in a template, generic or not.

template <typename T> int call()
{
    return [] {
        struct inner {
            T a;
            char b;
        } v = { 1, 2 };
        return (int)v.a + v.b;
    }();
}

template <typename T> int generic(T n)
{
    return [](auto a) {
        struct held {
            long long b;
            decltype(a) c;
        } v = { 1, a };
        return (int)v.b + v.c;
    }(n);
}

void take();
template <typename T> void with(T)
{
    take();
}
template <int> void block()
{
    [](auto) {
        struct inside {
            short d;
        };
        with(inside {});
    }('a');
}
auto instance = block<1>;

int use()
{
    return call<int>() + call<short>() + generic(1);
}

/* check
options: -std=c++17
xpath: count(//struct[@size=8][@local="yes"]/field[@name="a"][@type="int"]) = 1
xpath: count(//struct[@size=4][@local="yes"]/field[@name="a"][@type="short int"]) = 1
xpath: count(//struct[@size=16][@local="yes"]/field[@name="c"][@type="int"]) = 1
xpath: count(//struct[@size=2][@local="yes"]/field[@name="d"]) = 1
*/
