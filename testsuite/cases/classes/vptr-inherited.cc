/* A derived class uses its base's pointer and adds none.  */

struct shape { virtual int area() const; };
struct square : shape { int area() const override; int side; };

int shape::area() const { return 0; }
int square::area() const { return side * side; }

static_assert(sizeof(square) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//vptr) = 1
xpath: count(//struct[@name="shape"]/vptr[@offset=0][@size=8]) = 1
xpath: count(//struct[@name="square"]/base[@name="shape"][@offset=0][@size=8]) = 1
xpath: //struct[@name="square"]/field[@name="side"]/@offset = 8
xpath: //struct[@name="square"]/@padding = 4
*/
