/* A lambda's body is a function; without optimisation it stays one.  */

int run(int n)
{
    auto f = [n](int a) { return a + n; };
    return f(3);
}

/* check
options: -O0
xpath: count(//function) = 2
xpath: count(//function[@symbol="_Z3runi"]) = 1
xpath: count(//function[@local="yes"][@line=5]) = 1
*/
