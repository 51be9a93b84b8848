/* Identical functions become one with several symbols, where nobody can tell.  */

struct near {
    virtual int step(int by);
};
struct far {
    virtual int leap(int by);
};

int near::step(int by) { return by * 3 + 1; }
int far::leap(int by) { return by * 3 + 1; }

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 1
xpath: //function/alias/@symbol = "_ZN3far4leapEi"
xpath: //variable[@symbol="_ZTV3far"]/code-pointer/@symbol = "_ZN3far4leapEi"
*/
