/* Functions stand in the order of their definition, not in that of their compilation.  */

static int c(int);
int b(int x) { return c(x) + 1; }
static __attribute__((noinline)) int c(int x) { __asm__(""); return x * 2; }
int a(int x) { return b(x) + c(x); }

/* check
options: -O2
xpath: count(//function) = 3
xpath: //function[1]/@name = "b"
xpath: //function[2]/@name = "c"
xpath: //function[3]/@name = "a"
*/
