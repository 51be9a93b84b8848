/* No sibling calls without optimisation.  */

int other(int);

int direct(int n)
{
    return other(n + 1);
}

/* check
options: -O0
xpath: count(//call[@callee="other"][not(@tail)]) = 1
*/
