/* What is close to its budget is a warning.  */

void take(char *);

__attribute__((layout_stack_budget(180))) void at(void) { char a[128]; take(a); }
__attribute__((layout_stack_budget(179))) void above(void) { char b[128]; take(b); }
void whole(void) { char c[128]; take(c); }
void over(void) { char d[144]; take(d); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-warn=80 -fplugin-arg-layout-stack-budget=144
exit: 1
stderr: stack-warn.c:6:48: warning: stack frame of 'above' can take 144 bytes, 80% of its budget of 179
stderr: stack-warn.c:6:67: note: 'b' takes 128 bytes of it
stderr: stack-warn.c:7:6: warning: stack frame of 'whole' can take 144 bytes, 100% of the budget of 144
stderr: stack-warn.c:7:25: note: 'c' takes 128 bytes of it
stderr: stack-warn.c:8:6: error: stack frame of 'over' can take 160 bytes, over the budget of 144; without 'd' (144 bytes, stack-warn.c:8) it is 16
stderr: stack-warn.c:8:24: note: 'd' takes 144 bytes of it
xpath: count(//finding[@rule="stack-warn"][@level="warning"][@function="above"][@value=144][@limit=179]) = 1
xpath: not(//finding[@function="at"])
*/
