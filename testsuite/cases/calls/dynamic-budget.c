/* A budget is held against the extent, so a dynamic frame may be within it, or over by a figure.  */

void take(void *);

void within(unsigned n)
{
    char v[n % 64];
    take(v);
}

void over(unsigned n)
{
    char v[n % 4096];
    take(v);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fplugin-arg-layout-stack-budget=256
exit: 1
stderr: dynamic-budget.c:11:6: error: stack frame of 'over' can take 4112 bytes, over the budget of 256
xpath: count(//finding[@level="error"]) = 1
xpath: //finding[@level="error"]/@function = "over"
xpath: //finding[@level="error"]/@value = //function[@name="over"]/frame/@extent
*/
