/* The budget is no warning: -w does not hide it, and a pragma does not either.  */

#pragma GCC diagnostic ignored "-Wstack-usage="
#pragma GCC diagnostic ignored "-Wframe-larger-than="
void take(char *p);
void give(void) { char b[64]; take(b); }

/* check
target: x86_64-*
options: -w -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=1
exit: 1
stderr: budget-warnings.c:6:6: error: stack frame of 'give' can take 80 bytes, over the budget of 1
stderr: budget-warnings.c:6:24: note: 'b' takes 64 bytes of it
xpath: count(//finding[@level="error"]) = 1
*/
