/* Every function over the budget is told, in the order of the report.  */

void take(char *p);

void first(void) { char a[64]; take(a); }
int between(void) { return 0; }
void second(void) { char b[128]; take(b); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=64
exit: 1
stderr: budget-each.c:5:6: error: stack frame of 'first' can take 80 bytes, over the budget of 64; without 'a' (64 bytes, budget-each.c:5) it is 16
stderr: budget-each.c:5:25: note: 'a' takes 64 bytes of it
stderr: budget-each.c:7:6: error: stack frame of 'second' can take 144 bytes, over the budget of 64; without 'b' (128 bytes, budget-each.c:7) it is 16
stderr: budget-each.c:7:26: note: 'b' takes 128 bytes of it
xpath: count(//finding[@level="error"]) = 2
xpath: count(//function) = 3
*/
