/* A leaf may use 128 bytes below the stack pointer, which -fstack-usage does not count: it prints
   8 for this one.  The extent does, and is what -mno-red-zone makes of the same frame.  */

int leaf(void)
{
    volatile char b[100];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@size=8][@kind="static"]) = 1
xpath: //frame/@red-zone >= 100 and //frame/@red-zone <= 128
xpath: //frame/@extent = 128
xpath: //frame/@extent = //frame/@size + //frame/@red-zone
xpath: //machine/@red-zone = 128
*/
