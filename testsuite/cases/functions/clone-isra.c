/* A copy that takes a struct's field instead of the pointer to it.  */

struct pair { int a, b; };

static __attribute__((noinline)) int work(struct pair *p, int n)
{
    return p->a * n;
}

int first(struct pair *p, int n) { return work(p, n); }
int second(struct pair *p, int n) { return work(p, n + 1) + 1; }

/* check
options: -O2
xpath: count(//function) = 3
xpath: count(//function[@symbol="work.isra.0"][@name="work"][@clone-of="work"][@line=5]) = 1
xpath: not(//function[@symbol="work"])
*/
