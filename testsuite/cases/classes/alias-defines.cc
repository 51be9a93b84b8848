// "using name = struct { … }" gives the type no name in the language, and still is the only one that it
// has.  An alias of a nameless type from before is not where that is declared.

using one = struct {
    char c;
    enum { NONE, LARGE = 100000 } e;
};
namespace scope {
using two = struct { short s; };
}
struct outer {
    using three = struct { long l; };
    using choice = enum { A, B };
    three first;
};
template <class T> struct box {
    using held = struct { T item; };
    held h;
};
box<int> boxed;
using tagged = struct tag { int i; };
using pointer = struct { float f; } *;

struct { double d; } object;
using afterwards = decltype(object);

/* check
xpath: count(//struct[@name="one"][@typedef="yes"][@size=8]) = 1
xpath: count(//struct[@name="scope::two"][@typedef="yes"][@size=2]) = 1
xpath: count(//struct[@name="outer::three"][@typedef="yes"]) = 1
xpath: count(//enum[@name="outer::choice"][@typedef="yes"]) = 1
xpath: count(//struct[@name="outer"]/field[@type="outer::three"]/@type-id) = 1
xpath: count(//struct[@name="box<int>::held"][@typedef="yes"][field[@name="item"][@type="int"]]) = 1
xpath: count(//struct[@name="tag"][not(@typedef)]) = 1
xpath: count(//struct[not(@name)][field[@name="f"]]) = 1
xpath: count(//struct[not(@name)][field[@name="d"]]) = 1
*/
