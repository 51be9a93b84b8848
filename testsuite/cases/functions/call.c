/* A call needs the stack at 16 bytes: eight more than the return address.  */

int other(void);

int call(void)
{
    return other() + 1;
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function) = 1
xpath: count(//frame[@size=16][@kind="static"][@extent=16][not(@red-zone)]) = 1
*/
