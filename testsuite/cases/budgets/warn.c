/* Asked for, what is over is a warning, and the object is left.  */

void take(char *);

void f(void) { char a[64]; take(a); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=79 -fplugin-arg-layout-budget=warn
stderr: warn.c:5:6: warning: stack frame of 'f' can take 80 bytes, over the budget of 79; without 'a' (64 bytes, warn.c:5) it is 16
stderr: warn.c:5:21: note: 'a' takes 64 bytes of it
xpath: count(//finding[@rule="stack-budget"][@level="warning"][@value=80][@limit=79]) = 1
*/
