/* At most three variables are noted, the largest first; ties in the source's order.  */

void take(char *, char *, char *, char *, char *);

void give(void)
{
    char a[16], b[64], c[32], d[128], e[64];
    take(a, b, c, d, e);
}

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=0
exit: 1
stderr: budget-three.c:5:6: error: stack frame of 'give' can take 320 bytes, over the budget of 0
stderr: budget-three.c:7:31: note: 'd' takes 128 bytes of it
stderr: budget-three.c:7:17: note: 'b' takes 64 bytes of it
stderr: budget-three.c:7:39: note: 'e' takes 64 bytes of it
xpath: count(//finding) = 4
*/
