/* Pragmas for -Wstack-usage= are obeyed at the function, and the report tells what was said and at
   what level.  Outside of their regions an error stays one.  */

void take(char *);

void before(void) { char a[64]; take(a); }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstack-usage="
void silenced(void) { char b[64]; take(b); }
#pragma GCC diagnostic warning "-Wstack-usage=1000000"
void warned(void) { char c[64]; take(c); }
#pragma GCC diagnostic pop
void after(void) { char d[64]; take(d); }

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection -fplugin-arg-layout-stack-budget=79
exit: 1
stderr: pragma.c:6:6: error: stack frame of 'before' can take 80 bytes, over the budget of 79; without 'a' (64 bytes, pragma.c:6) it is 16
stderr: pragma.c:6:26: note: 'a' takes 64 bytes of it
stderr: pragma.c:11:6: warning: stack frame of 'warned' can take 80 bytes, over the budget of 79; without 'c' (64 bytes, pragma.c:11) it is 16
stderr: pragma.c:11:26: note: 'c' takes 64 bytes of it
stderr: pragma.c:13:6: error: stack frame of 'after' can take 80 bytes, over the budget of 79; without 'd' (64 bytes, pragma.c:13) it is 16
stderr: pragma.c:13:25: note: 'd' takes 64 bytes of it
xpath: count(//finding) = 6
xpath: not(//finding[@function="silenced"])
xpath: count(//finding[@function="warned"][@level="warning"][@line=11]) = 1
xpath: count(//finding[@level="error"]) = 2
*/
