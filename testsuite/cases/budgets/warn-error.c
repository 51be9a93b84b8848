/* -Werror makes errors of warnings, also in the report.  */

void take(char *);

void f(void) { char a[64]; take(a); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -Werror -fplugin-arg-layout-stack-budget=79 -fplugin-arg-layout-budget=warn
exit: 1
stderr: warn-error.c:5:6: error: stack frame of 'f' can take 80 bytes, over the budget of 79; without 'a' (64 bytes, warn-error.c:5) it is 16
stderr: warn-error.c:5:21: note: 'a' takes 64 bytes of it
stderr: cc1: all warnings being treated as errors
xpath: count(//finding[@rule="stack-budget"][@level="error"]) = 1
*/
