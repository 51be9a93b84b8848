/* What leaves an array's bounds below the stack is no part of the frame.  */

int pick(int n)
{
    volatile int values[4];

    values[0] = 1;
    return n ? values[0] : values[-100000];
}

/* check
target: x86_64-*
options: -O2 -w
xpath: //frame/@extent = 32
*/
