// A class that is local to a function which is only mentioned: debug information does not have the
// function, and puts the class outside.

namespace {
class hidden {
};
}
template <typename T> struct holder {
    constexpr static unsigned count = 0;
};

template <typename T> hidden make()
{
    struct inside {
        static void f();
    };
    holder<inside>();
    return hidden();
}

void use()
{
    make<int>;
}

/* check
options: -w
xpath: count(//struct[contains(@name, "inside")][@local="yes"][@line=14]) = 1
*/
