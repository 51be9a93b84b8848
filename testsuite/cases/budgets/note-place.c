/* A note of what has no place in the source stands at the function; an empty reason is none.  */

struct big {
    char c[600];
};
struct big make(void);
void take(struct big);

__attribute__((layout_stack_budget(100, ""))) void give(void) { take(make()); }

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
exit: 1
stderr: note-place.c:9:52: error: stack frame of 'give' can take 1232 bytes, over its budget of 100
stderr: note-place.c:9:52: note: arguments of calls take 608 bytes of it
stderr: note-place.c:9:65: note: a temporary takes 600 bytes of it
xpath: count(//function[@stack-budget=100][not(@stack-budget-reason)]) = 1
xpath: count(//finding[@line=9][@column=52]) = 2
*/
