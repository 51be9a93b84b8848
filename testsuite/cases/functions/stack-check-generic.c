/* How far the probes reach that no target has a way of its own for is not known.  */

void take(void);

int gone(void)
{
    take();
    return 1;
}

/* check
options: -O2 -fstack-check=generic -fplugin-arg-layout-stack-budget=10000
xpath: not(//frame/@extent)
xpath: not(//finding/@value)
exit: 1
stderr: stack-check-generic.c:5:5: error: stack frame of 'gone' cannot be told, for its code probes the stack beyond the frame (-fstack-check); it counts as over the budget of 10000
*/
