/* A frame without a bound is over any budget, and the message says why.  */

void take(void *p);

void give(unsigned long n)
{
    take(__builtin_alloca(n));
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=1m
exit: 1
stderr: budget-dynamic.c:5:6: error: stack frame of 'give' has no bound (it allocates stack dynamically), over the budget of 1048576 (its static part is 16 bytes)
stderr: budget-dynamic.c:7:5: note: an allocation on the stack has no bound
xpath: count(//finding[@level="error"][@function="give"][@limit=1048576][not(@value)]) = 1
xpath: count(//frame[@kind="dynamic"][not(@extent)]) = 1
*/
