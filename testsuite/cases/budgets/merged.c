/* Of functions that are the same code one is kept, which is held to the limits of all: "gone" and
   "deep" are other names of it, "jump" a jump to it.  What is said names whose limit it is.  */

#define BUDGET(n) __attribute__((layout_stack_budget(n)))
int take(int);

int kept(int n)
{
    volatile char b[500];
    b[n] = 2;
    return take(n) + b[n + 1];
}
BUDGET(100) static int gone(int n)
{
    volatile char b[500];
    b[n] = 2;
    return take(n) + b[n + 1];
}
int caller(int n)
{
    return gone(n) + 1;
}

BUDGET(4000) int large(int n)
{
    volatile char b[700];
    b[n] = 1;
    return take(n) + b[n + 1];
}
__attribute__((layout_stack_budget(600, "an interrupt"))) int jump(int n)
{
    volatile char b[700];
    b[n] = 1;
    return take(n) + b[n + 1];
}

int deeper(int n)
{
    volatile char b[300];
    b[n] = 3;
    return b[n + 1];
}
__attribute__((layout_stack_depth(100))) static int deep(int n)
{
    volatile char b[300];
    b[n] = 3;
    return b[n + 1];
}
int caller_of_deep(int n)
{
    return deep(n) + deep(n + 1) + 1;
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-pic -fno-inline
exit: 1
stderr: merged.c:7:5: error: stack frame of 'kept' can take 528 bytes, over the budget of 100 of 'gone', which is the same code; without 'b' (500 bytes, merged.c:9) it is 32
stderr: merged.c:9:19: note: 'b' takes 500 bytes of it
stderr: merged.c:24:18: error: stack frame of 'large' can take 720 bytes, over the budget of 600 of 'jump', which is the same code (an interrupt); without 'b' (700 bytes, merged.c:26) it is 32
stderr: merged.c:26:19: note: 'b' takes 700 bytes of it
stderr: merged.c:37:5: error: 'deeper' and what it calls can take 320 bytes of stack, over the depth budget of 100 of 'deep', which is the same code
stderr: merged.c:37:5: note: the deepest path that can be seen is 'deeper' (320)
xpath: count(//function[@name="kept"]/alias[@symbol="gone"]) = 1
xpath: count(//function[@name="jump"]/call[@callee="large"][@tail]) = 1
xpath: count(//function[@name="deeper"]/alias[@symbol="deep"]) = 1
*/
