/* A frame of ARM: no return address but the saved link register, an argument on the stack, and
   arguments of the callee at the end.  */

int other(int, int, int, int, int, int *);

int work(int a, int b, int c, int d, int e)
{
    int local = e;
    return other(a, b, c, d, e, &local) + local;
}

/* check
target: arm-none-eabi
options: -O2 -mthumb
xpath: count(//slot[@kind="parameter"][@name="e"][@shares="caller"][@offset=0][@size=4]) = 1
xpath: count(//slot[@kind="saved-register"][@name="lr"][@offset=-4][@size=4]) = 1
xpath: count(//slot[@kind="outgoing"][@size=8]) = 1
xpath: count(//slot[@kind="variable"][@name="local"][@size=4]) = 1
xpath: count(//slot[@kind="return-address"]) = 0
xpath: sum(//slot[not(@shares)]/@size) = //frame/@size
*/
