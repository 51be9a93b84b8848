/* Local classes, of functions and of member functions.  */

struct outside { int f(); };

int outside::f()
{
    struct inside { char c; short s; } v = { 1, 2 };
    return v.s;
}

static_assert(sizeof(outside) == 1, "");

/* check
xpath: count(//types/*) = 2
xpath: count(//struct[@local="yes"][@size=4][@padding=1][contains(@name, "inside")]) = 1
xpath: count(//struct[@name="outside"][not(@local)]) = 1
*/
