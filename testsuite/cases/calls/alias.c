/* Other symbols of a function: one seen outside, one of the unit's own that still has a use, and
   what is no symbol: a weak reference, and a function whose resolver chooses the code.  */

int twice(int n) { return 2 * n; }
int doubled(int) __attribute__((alias("twice")));
static int own(int) __attribute__((alias("twice")));
int (*const table[])(int) = {own};

static int outside(int) __attribute__((weakref("elsewhere")));
static int (*choose(void))(int) { return twice; }
int chosen(int) __attribute__((ifunc("choose")));

int run(int n) { return doubled(n) + outside(n) + chosen(n) + 1; }

/* check
target: x86_64-*linux*
options: -O2 -fPIC
xpath: count(//function[@name="twice"]/alias) = 2
xpath: count(//function[@name="twice"]/alias[@symbol="doubled"][not(@local)][not(@thunk)]) = 1
xpath: count(//function[@name="twice"]/alias[@symbol="own"][@local="yes"]) = 1
xpath: count(//alias) = 2
xpath: //function[@name="run"]/call[1]/@callee = "doubled"
*/
