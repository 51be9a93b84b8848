// The constructors and destructors that the compiler makes of a template's classes are all at one
// place, and their frames may be of one size.

struct piece {
    piece();
    ~piece();
};

template <int N> struct row : row<N - 1> {
    piece p;
};
template <> struct row<0> { };

row<4> &get()
{
    static row<4> all;

    return all;
}

/* check
options: -O2 -fno-exceptions -fno-inline
xpath: count(//function[starts-with(@name, "row<")][contains(@name, "::row")]) = 4
xpath: count(//function[starts-with(@name, "row<")][contains(@name, "::~row")]) = 4
xpath: count(//function[starts-with(@name, "row<")][@line=9][@column=25]) = 8
*/
