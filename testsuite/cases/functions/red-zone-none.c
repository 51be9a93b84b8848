/* Without a red zone the frame is all in the figure.  */

int leaf(void)
{
    volatile char b[100];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -mno-red-zone
xpath: count(//frame[@size=128][@kind="static"][@extent=128][not(@red-zone)]) = 1
xpath: not(//machine/@red-zone)
*/
