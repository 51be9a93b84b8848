/* C++: the name as in the source, with its class; the symbol as in the object.  */

namespace shapes {
struct square {
    int side;
    int area() const;
    static int count(int);
};
}

int shapes::square::area() const { return side * side; }
int shapes::square::count(int n) { return n; }

/* check
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@symbol="_ZNK6shapes6square4areaEv"][starts-with(@name, "shapes::square::area")]) = 1
xpath: count(//function[@symbol="_ZN6shapes6square5countEi"][starts-with(@name, "shapes::square::count")]) = 1
xpath: count(//function[@line=11][@column=5]) = 1
*/
