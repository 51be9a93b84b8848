// Where bit-fields go on behind a base that ends in some: behind its last byte if its tail is left to
// others, behind its size if not.

struct plain { int a : 5; int b : 7; };
struct after_plain : plain { int c : 4; };

struct built { built(); int a : 5; int b : 7; private: int c : 2; };
struct after_built : built { int d : 4; char e; };

struct nothing { int : 0; };
struct after_nothing : nothing { char f; };

struct alone { [[no_unique_address]] built part; int g : 3; };

static_assert(sizeof(after_plain) == 8 && sizeof(after_built) == 4, "");
static_assert(sizeof(after_nothing) == 1 && sizeof(alone) == 4, "");

/* check
target: x86_64-*
options: -std=c++20
xpath: count(//struct[@name="after_plain"]/base[@name="plain"][@offset=0][@size=4]) = 1
xpath: count(//struct[@name="after_plain"]/field[@name="c"][@bit-offset=32][@bit-size=4]) = 1
xpath: count(//struct[@name="after_built"]/base[@name="built"][@offset=0][@size=2]) = 1
xpath: count(//struct[@name="after_built"]/field[@name="d"][@bit-offset=16][@bit-size=4]) = 1
xpath: count(//struct[@name="after_built"]/field[@name="e"][@offset=3]) = 1
xpath: count(//struct[@name="after_built"][@padding=0][@bit-padding=4]) = 1
xpath: count(//struct[@name="after_nothing"]/base[@size=0]) = 1
xpath: count(//struct[@name="alone"]/field[@name="part"][@offset=0][@size=2]) = 1
xpath: count(//struct[@name="alone"]/field[@name="g"][@bit-offset=16][@bit-size=3]) = 1
*/
