/* The deepest path of calls is under its budget, over it, or cannot be told and why.  */

#define DEPTH(n) __attribute__((layout_stack_depth(n)))
#define KEPT __attribute__((noipa))

extern void put(char *);
KEPT static int leaf(volatile char *p) { volatile char b[200]; b[3] = *p; return b[3]; }
KEPT static int middle(int n) { volatile char c[64]; c[0] = (char)n; return leaf(c) + 1; }
DEPTH(320) int under(int n) { return middle(n) + 2; }
DEPTH(319) int over(int n) { return middle(n) + 2; }
DEPTH(304) int sibling(int n) { return middle(n); }
DEPTH(4000) int outside(int n) { char b[10]; put(b); return b[n] + middle(n); }
DEPTH(4000) int pointer(int (*f)(int)) { return f(3) + 1; }
KEPT static int even(int n);
KEPT static int odd(int n) { volatile char c = 1; return n ? even(n - 1) + c : 0; }
KEPT static int even(int n) { volatile char c = 1; return n ? odd(n - 1) + c : 1; }
DEPTH(4000) int recursive(int n) { return even(n) + 1; }
KEPT static int vary(int n) { volatile char b[n]; b[0] = 1; return b[n - 1]; }
DEPTH(4000) int varied(int n) { return vary(n) + 1; }
DEPTH(10) int both(int (*f)(int)) { return f(4) + 2; }

/* check
target: x86_64-*
gcc: >= 12
options: -O2 -fno-stack-protector -fno-stack-clash-protection
exit: 1
stderr: depth.c:10:16: error: 'over' and what it calls can take 320 bytes of stack, over its depth budget of 319
stderr: depth.c:10:16: note: the deepest path that can be seen is 'over' (16) -> 'middle' (80) -> 'leaf' (224)
stderr: depth.c:12:17: warning: how much stack 'outside' and what it calls take cannot be told, because 'outside' calls 'put', whose code is not here; what can be seen is 352 bytes of its depth budget of 4000
stderr: depth.c:12:17: note: the deepest path that can be seen is 'outside' (48) -> 'middle' (80) -> 'leaf' (224)
stderr: depth.c:12:46: note: 'outside' calls 'put', whose code is not here
stderr: depth.c:13:17: warning: how much stack 'pointer' and what it calls take cannot be told, because 'pointer' calls through a pointer; what can be seen is 16 bytes of its depth budget of 4000
stderr: depth.c:13:17: note: the deepest path that can be seen is 'pointer' (16)
stderr: depth.c:13:49: note: 'pointer' calls through a pointer
stderr: depth.c:17:17: warning: how much stack 'recursive' and what it calls take cannot be told, because the calls 'even' -> 'odd' -> 'even' go in a circle; what can be seen is 48 bytes of its depth budget of 4000
stderr: depth.c:17:17: note: the deepest path that can be seen is 'recursive' (16) -> 'even' (32)
stderr: depth.c:16:63: note: the calls 'even' -> 'odd' -> 'even' go in a circle
stderr: depth.c:19:17: warning: how much stack 'varied' and what it calls take cannot be told, because the frame of 'vary' has no bound; what can be seen is 32 bytes of its depth budget of 4000
stderr: depth.c:19:17: note: the deepest path that can be seen is 'varied' (16) -> 'vary' (16)
stderr: depth.c:18:17: note: the frame of 'vary' has no bound
stderr: depth.c:20:15: error: 'both' and what it calls take at least 16 bytes of stack, over its depth budget of 10
stderr: depth.c:20:15: note: the deepest path that can be seen is 'both' (16)
stderr: depth.c:20:44: note: 'both' calls through a pointer
xpath: count(//function[@name="under"][@stack-depth=320][@depth-answer="under"][@depth=320]) = 1
xpath: count(//function[@name="sibling"][@depth-answer="under"][@depth=304]) = 1
xpath: count(//function[@name="over"][@depth-answer="over"]) = 1
xpath: count(//function[@depth-answer="unknown"]) = 4
xpath: count(//finding[@rule="stack-depth"][@level="error"]) = 2
*/
