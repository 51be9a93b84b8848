/* Asked for, the lines that were the first to match no function are told, each where it stands.  */

void take(char *);

__attribute__((layout_stack_budget(150))) void log_long(void) { char b[128]; take(b); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fplugin-arg-layout-stack-budget-file=include/budgets -fplugin-arg-layout-budget-unused
stderr: cc1: warning: include/budgets:4: no function here is the first to match 'include/*:*'
stderr: cc1: warning: include/budgets:5: no function here is the first to match 'file.c:big'
stderr: cc1: warning: include/budgets:6: no function here is the first to match 'big'
stderr: cc1: warning: include/budgets:7: no function here is the first to match '*.c:sm?ll'
stderr: cc1: warning: include/budgets:8: no function here is the first to match 'never'
xpath: count(//finding[@rule="budget-unused"][@level="warning"]) = 5
xpath: count(//finding[@file="include/budgets"][@line=8]) = 1
*/
