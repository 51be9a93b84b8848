/* A copy made for a constant argument is a function of its own, with the symbol that the object
   has; it says what it was copied from.  */

void take(int *p);

static __attribute__((noinline)) int work(int n, int a)
{
    int v[4] = { n, a, n, a };
    take(v);
    return n == 7 ? v[0] : v[1];
}

int first(int a) { return work(7, a); }
int second(int a) { return work(7, a + 1); }

/* check
options: -O2
xpath: count(//function) = 3
xpath: count(//function[@symbol="work.constprop.0"][@name="work"][@clone-of="work"][@local="yes"]) = 1
xpath: count(//function[@clone-of]/frame[@kind="static"]) = 1
xpath: count(//function[not(@clone-of)]) = 2
*/
