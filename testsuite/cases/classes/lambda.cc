/* A lambda is a class whose fields are what it captures.  */

int call(int n, char c)
{
    auto f = [n, c] { return n + c; };
    return f();
}

/* check
xpath: count(//struct[field]) = 1
xpath: count(//struct[field][@size=8][@align=4][@padding=3][@local="yes"][@line=5]) = 1
xpath: count(//struct/field[1][@offset=0][@size=4][@type="int" or @type="const int"]) = 1
xpath: count(//struct/field[2][@offset=4][@size=1]) = 1
*/
