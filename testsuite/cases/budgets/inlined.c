/* A variable that came with what was inlined is told with the chain of calls that brought it.  */

void take(char *p);
#define INLINED static inline __attribute__((always_inline))

INLINED void fill(void)
{
    char buffer[512];
    take(buffer);
}
INLINED void set_up(void)
{
    char name[64];
    take(name);
    fill();
}
__attribute__((layout_stack_budget(100))) void run(void)
{
    set_up();
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection
exit: 1
stderr: inlined.c:17:48: error: stack frame of 'run' can take 592 bytes, over its budget of 100; without 'buffer' (512 bytes, inlined.c:8) it is 80
stderr: inlined.c:8:10: note: 'buffer' takes 512 bytes of it; inlined from 'fill' (inlined.c:15), 'set_up' (inlined.c:19)
stderr: inlined.c:13:10: note: 'name' takes 64 bytes of it; inlined from 'set_up' (inlined.c:19)
xpath: count(//slot[@name="buffer"][@inlined-from="fill"][@inlined-chain="'fill' (inlined.c:15), 'set_up' (inlined.c:19)"]) = 1
*/
