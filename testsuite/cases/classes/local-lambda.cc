// A class that is local to a lambda in a template.

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

int use()
{
    return call<int>() + call<short>();
}

/* check
xpath: count(//struct[@size=8][@local="yes"]/field[@name="a"][@type="int"]) = 1
xpath: count(//struct[@size=4][@local="yes"]/field[@name="a"][@type="short int"]) = 1
*/
