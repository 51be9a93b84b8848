/* What is no part of an object is no field: static members, functions, types, constants, friends.  */

struct crowded {
    static int counter;
    static const int limit = 4;
    static constexpr double ratio = 1.5;
    typedef int number;
    using other = char;
    crowded();
    ~crowded();
    int method();
    static int function();
    friend struct stranger;
    template <typename T> void generic(T);
    enum { CONSTANT = 3 };
    number n;
    other c;
};

static_assert(sizeof(crowded) == 8, "");

/* check
xpath: count(//struct[@name="crowded"][@size=8][@padding=3]) = 1
xpath: count(//struct[@name="crowded"]/field) = 2
xpath: count(//struct[@name="crowded"]/field[1][@name="n"][@offset=0][@size=4]) = 1
xpath: count(//struct[@name="crowded"]/field[2][@name="c"][@offset=4][@size=1]) = 1
*/
