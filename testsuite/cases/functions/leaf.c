/* A leaf in registers has nothing in its frame but the return address that the call pushed.  */

int add(int a, int b)
{
    return a + b;
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 1
xpath: count(//function[@name="add"][@symbol="add"][@file="leaf.c"][@line=3][@column=5]) = 1
xpath: not(//function/@local | //function/@clone-of)
xpath: count(//frame[@size=8][@kind="static"][@extent=8][not(@red-zone)][not(@dynamic)]) = 1
*/
