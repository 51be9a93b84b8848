/* Of two functions with the same code one may be made another name of the other, which then has
   no frame; what has one is told as -fstack-usage tells it.  */

int other(int);
static __attribute__((noinline)) int first(int a) { return other(a * 3) + 1; }
static __attribute__((noinline)) int second(int a) { return other(a * 3) + 1; }
int caller(int a) { return first(a) + second(a + 1); }

/* check
options: -O2
xpath: count(//function) = 2
xpath: count(//function[@name="first" or @name="second"]) = 1
xpath: count(//function[@name="caller"]) = 1
*/
