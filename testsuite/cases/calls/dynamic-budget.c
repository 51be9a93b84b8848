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

void beside(unsigned n)
{
    char line[300], v[n % 1024 + 1];
    take(line);
    take(__builtin_alloca(n & 63));
    take(v);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fplugin-arg-layout-stack-budget=256
exit: 1
stderr: dynamic-budget.c:11:6: error: stack frame of 'over' can take 4112 bytes, over the budget of 256; without 'v' (up to 4096 bytes, dynamic-budget.c:13) it is 16
stderr: dynamic-budget.c:13:10: note: 'v' takes up to 4096 bytes of it
stderr: dynamic-budget.c:17:6: error: stack frame of 'beside' can take 1456 bytes, over the budget of 256
stderr: dynamic-budget.c:19:21: note: 'v' takes up to 1024 bytes of it
stderr: dynamic-budget.c:19:10: note: 'line' takes 300 bytes of it
stderr: dynamic-budget.c:21:5: note: an allocation on the stack takes up to 80 bytes of it
xpath: count(//finding[@level="error"]) = 2
xpath: //finding[@level="error"]/@function = "over"
xpath: //finding[@level="error"]/@value = //function[@name="over"]/frame/@extent
*/
