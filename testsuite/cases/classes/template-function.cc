/* A local type of a function template, once for each instance.  */

template <typename T> int measure(T t)
{
    struct local { char c; T t; } v = { 0, t };
    return sizeof v;
}

int a = measure(1);
int b = measure('x');

/* check
xpath: count(//struct[@local="yes"]) = 2
xpath: count(//struct[@local="yes"][@size=8]) = 1
xpath: count(//struct[@local="yes"][@size=2]) = 1
*/
