/* A budget that is held is in the report, and nothing is said.  */

void take(char *);

__attribute__((layout_stack_budget(144, "just so"))) void f(void) { char a[128]; take(a); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection
xpath: count(//function[@stack-budget=144][@stack-budget-reason="just so"]) = 1
xpath: not(//finding)
*/
