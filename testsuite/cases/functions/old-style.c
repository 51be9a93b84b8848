/* A definition without a prototype.  */

int old(a, b)
    int a;
    char b;
{
    return a + b;
}

/* check
options: -std=gnu89 -O2
xpath: count(//function[@name="old"][@line=3][@column=5]) = 1
*/
