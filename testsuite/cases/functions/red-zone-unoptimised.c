/* Without optimisation even a parameter is kept below the stack pointer.  */

int leaf(int a)
{
    return a;
}

/* check
target: x86_64-*
options: -O0
xpath: count(//frame[@size=16][@kind="static"]) = 1
xpath: //frame/@red-zone >= 4 and //frame/@red-zone <= 16
xpath: //frame/@extent = 16 + //frame/@red-zone
*/
