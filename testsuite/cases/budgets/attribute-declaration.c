/* Attributes of declarations are the function's; of several budgets the least counts.  */

enum { LEAST = 32 };
void take(char *);
void f(void) __attribute__((layout_stack_budget(4096)));
void f(void) __attribute__((__layout_stack_budget__(2 * LEAST, "before")));
void f(void) { char a[128]; take(a); }
void g(void) { char b[128]; take(b); }
void g(void) __attribute__((layout_stack_budget(96)));

/* check
target: x86_64-*
options: -O0 -fno-stack-protector -fno-stack-clash-protection
exit: 1
stderr: attribute-declaration.c:7:6: error: stack frame of 'f' can take 144 bytes, over its budget of 64 (before); without 'a' (128 bytes, attribute-declaration.c:7) it is 16
stderr: attribute-declaration.c:7:21: note: 'a' takes 128 bytes of it
stderr: attribute-declaration.c:8:6: error: stack frame of 'g' can take 144 bytes, over its budget of 96; without 'b' (128 bytes, attribute-declaration.c:8) it is 16
stderr: attribute-declaration.c:8:21: note: 'b' takes 128 bytes of it
*/
