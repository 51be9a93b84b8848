/* Where no variable alone would bring the frame under, none is named.  */

void take(char *, char *);

void f(void) { char a[64], b[64]; take(a, b); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=79
exit: 1
stderr: without-none.c:5:6: error: stack frame of 'f' can take 144 bytes, over the budget of 79
stderr: without-none.c:5:21: note: 'a' takes 64 bytes of it
stderr: without-none.c:5:28: note: 'b' takes 64 bytes of it
xpath: count(//finding) = 3
*/
