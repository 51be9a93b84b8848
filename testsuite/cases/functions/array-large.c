/* The same with 10,000 bytes, which are a multiple of 16 as well.  */

void take(char *p);

void give(void)
{
    char buffer[10000];
    take(buffer);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection
xpath: count(//function/frame[@size=10016][@kind="static"][@extent=10016]) = 1
*/
