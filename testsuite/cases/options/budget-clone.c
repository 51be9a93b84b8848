/* A copy that the compiler made is told by the source's name and its own.  */

void take(int *p);

static __attribute__((noinline)) int work(int n, int a)
{
    int v[64] = { n, a, n, a };
    take(v);
    return n == 7 ? v[0] : v[1];
}

int first(int a) { return work(7, a); }
int second(int a) { return work(7, a + 1); }

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=200
exit: 1
stderr: budget-clone.c:5:38: error: stack frame of 'work' (its clone 'work.constprop.0') can take 272 bytes, over the budget of 200; without 'v' (256 bytes, budget-clone.c:7) it is 16
stderr: budget-clone.c:7:9: note: 'v' takes 256 bytes of it
xpath: count(//finding[@level="error"][@function="work.constprop.0"]) = 1
*/
