/* GNU C's nested functions are local, numbered in the object, and copies of nothing.  */

int apply(int (*f)(int), int n);

int outer(int a)
{
    int inner(int b) { return a + b; }
    return apply(inner, a);
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@name="inner"][@symbol="inner.0"][@local="yes"][not(@clone-of)][@line=7]) = 1
*/
