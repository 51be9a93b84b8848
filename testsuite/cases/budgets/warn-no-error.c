/* An error can be made a warning as GCC's own can.  */

void take(char *);

void f(void) { char a[64]; take(a); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -Wno-error=stack-usage= -fplugin-arg-layout-stack-budget=79
stderr: warn-no-error.c:5:6: warning: stack frame of 'f' can take 80 bytes, over the budget of 79; without 'a' (64 bytes, warn-no-error.c:5) it is 16
stderr: warn-no-error.c:5:21: note: 'a' takes 64 bytes of it
xpath: count(//finding[@rule="stack-budget"][@level="warning"]) = 1
*/
