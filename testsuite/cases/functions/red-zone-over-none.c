/* Without a red zone it is the same, all of it allotted.  */

int leaf(void)
{
    volatile char b[200];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -mno-red-zone
xpath: count(//frame[@size=224][@extent=224][@kind="static"]) = 1
*/
