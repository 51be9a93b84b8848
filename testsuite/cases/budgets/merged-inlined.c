/* Where the code that was kept is inlined into all that called the function that it was kept for,
   that function's limit is as good as if it had been inlined itself: "first" is held to its own, and
   "kept" to none.  */

#define BUDGET(n) __attribute__((layout_stack_budget(n)))
int take(int);

BUDGET(4000) int first(int n)
{
    return take(n);
}
BUDGET(1) int second(int n)
{
    return take(n);
}

int kept(int n)
{
    return take(n + 1) + 7;
}
BUDGET(2) static int gone(int n)
{
    return take(n + 1) + 7;
}
int caller(int n)
{
    return gone(n) * 5;
}

/* check
target: x86_64-*
options: -O3 -fno-pic --param early-inlining-insns=0
exit: 1
stderr: merged-inlined.c:12:15: error: stack frame of 'second' can take 8 bytes, over its budget of 1
xpath: count(//function[@name="kept"]/call) = 1
xpath: count(//function[@name="caller"]/call[@callee="take"][@line="19"]) = 1
xpath: not(//function[@name="kept"]/@stack-budget)
*/
