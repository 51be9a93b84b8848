/* The red zone counts: -fstack-usage would say 8.  */

int leaf(void)
{
    volatile char b[100];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fplugin-arg-layout-stack-budget=100
exit: 1
stderr: budget-red-zone.c:3:5: error: stack frame of 'leaf' can take 128 bytes, over the budget of 100; without 'b' (100 bytes, budget-red-zone.c:5) it is 32
stderr: budget-red-zone.c:5:19: note: 'b' takes 100 bytes of it
xpath: //frame/@size = 8
xpath: count(//finding[@level="error"][@value=128]) = 1
*/
