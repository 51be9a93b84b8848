/* The first line that matches counts, on the name or on file and name; an attribute comes before
   it, and it before the command line's.  */

void take(char *);

void log_line(void) { char a[128]; take(a); }
__attribute__((layout_stack_budget(150))) void log_long(void) { char b[128]; take(b); }
void big(void) { char c[1024]; take(c); }
void small(void) { char d[128]; take(d); }
void other(void) { char e[128]; take(e); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget-file=include/budgets -fplugin-arg-layout-stack-budget=143
exit: 1
stderr: file.c:6:6: error: stack frame of 'log_line' can take 144 bytes, over its budget of 100 (include/budgets:3: a line of text); without 'a' (128 bytes, file.c:6) it is 16
stderr: file.c:6:28: note: 'a' takes 128 bytes of it
stderr: file.c:10:6: error: stack frame of 'other' can take 144 bytes, over the budget of 143; without 'e' (128 bytes, file.c:10) it is 16
stderr: file.c:10:25: note: 'e' takes 128 bytes of it
xpath: count(//function[@name="log_long"][@stack-budget=150][@stack-budget-from="attribute"]) = 1
xpath: count(//function[@name="big"][@stack-budget=4096][@stack-budget-from="include/budgets:5"][@stack-budget-reason="holds a page"]) = 1
xpath: count(//function[@name="small"][@stack-budget=200][@stack-budget-from="include/budgets:7"][not(@stack-budget-reason)]) = 1
xpath: count(//function[@name="other"][not(@stack-budget)]) = 1
*/
