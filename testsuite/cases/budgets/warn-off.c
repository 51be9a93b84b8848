/* -w and -Wno-stack-usage take no error of ours away.  */

void take(char *);

void f(void) { char a[64]; take(a); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -w -Wno-stack-usage -Wstack-usage=0 -fplugin-arg-layout-stack-budget=79
exit: 1
stderr: warn-off.c:5:6: error: stack frame of 'f' can take 80 bytes, over the budget of 79; without 'a' (64 bytes, warn-off.c:5) it is 16
stderr: warn-off.c:5:21: note: 'a' takes 64 bytes of it
xpath: count(//finding[@level="error"]) = 1
*/
