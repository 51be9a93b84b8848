/* A function that calls itself, and two that call each other.  */

int other(int);

int walk(int n)
{
    return n > 0 ? walk(n / 2) * other(n) : 1;
}

int odd(int n);
int even(int n)
{
    return n == 0 ? 1 : odd(other(n));
}
int odd(int n)
{
    return n == 0 ? 0 : even(other(n));
}

/* check
options: -O0
xpath: count(//function[@name="walk"]/call) = 2
xpath: //function[@name="walk"]/call[1]/@callee = "walk"
xpath: //function[@name="even"]/call[@line=13]/@callee = "odd"
xpath: //function[@name="odd"]/call[@line=17]/@callee = "even"
xpath: not(//function/@address-taken)
*/
