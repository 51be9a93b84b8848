/* A function's own budget comes before that of the command line, be it more or less.  */

void take(char *);

__attribute__((layout_stack_budget(200))) void more(void) { char a[128]; take(a); }
__attribute__((layout_stack_budget(100))) void less(void) { char b[128]; take(b); }
void none(void) { char c[128]; take(c); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=143
exit: 1
stderr: attribute.c:6:48: error: stack frame of 'less' can take 144 bytes, over its budget of 100; without 'b' (128 bytes, attribute.c:6) it is 16
stderr: attribute.c:6:66: note: 'b' takes 128 bytes of it
stderr: attribute.c:7:6: error: stack frame of 'none' can take 144 bytes, over the budget of 143; without 'c' (128 bytes, attribute.c:7) it is 16
stderr: attribute.c:7:24: note: 'c' takes 128 bytes of it
xpath: count(//function[@name="more"][@stack-budget=200][@stack-budget-from="attribute"][not(@stack-budget-reason)]) = 1
xpath: count(//function[@name="less"][@stack-budget=100]) = 1
xpath: count(//function[@name="none"][not(@stack-budget)]) = 1
xpath: count(//finding[@level="error"]) = 2
xpath: count(//finding[@function="less"][@limit=100][@value=144]) = 1
*/
