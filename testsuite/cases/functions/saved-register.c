/* A value that lives over a call is kept in a register whose old value is pushed: return address
   and that, and the stack is at 16 bytes as it is.  */

int other(void);

int keep(int a)
{
    other();
    return a;
}

/* check
target: x86_64-*
options: -O2
xpath: count(//frame[@size=16][@kind="static"][@extent=16]) = 1
*/
