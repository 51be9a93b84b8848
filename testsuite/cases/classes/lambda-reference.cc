/* What is captured by reference is a pointer; what captures nothing is empty.  */

int call(long &n)
{
    auto f = [&n] { return n; };
    auto g = [] { return 1; };
    return f() + g();
}

/* check
xpath: count(//struct) = 2
xpath: count(//struct[count(field)=1][@size=//machine/@pointer-size]/field[@offset=0][@size=//machine/@pointer-size]) = 1
xpath: count(//struct[count(field)=0][@size=1]) = 1
*/
