// A thunk for a class without a name, whose symbol has a dot in the middle.

extern "C" {
struct first {
    virtual int d();
};
struct second {
    virtual int operator()(int, const void *, int) = 0;
};
struct : first, second {
    int operator()(int, const void *, int)
    {
        throw int();
    }
} one;

int call(second &i)
{
    return i(1, nullptr, 0);
}
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function[starts-with(@symbol, "_ZThn8_N")]) = 1
xpath: count(//function[@symbol="call"]) = 1
*/
