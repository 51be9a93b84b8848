/* A depth through assembly that moves the stack pointer cannot be told; what it pushes and pops again
   is counted.  */

static __attribute__((noinline)) void switches(void *to)
{
    __asm__ volatile("movq %0, %%rsp" : : "r"(to) : "memory");
}

static __attribute__((noinline)) unsigned long flags(void)
{
    unsigned long flags;

    __asm__ volatile("pushf ; pop %0" : "=r"(flags) : : "memory");
    return flags;
}

__attribute__((layout_stack_depth(100))) int unknown(void *to)
{
    switches(to);
    return 1;
}

__attribute__((layout_stack_depth(24))) unsigned long known(void)
{
    return flags() + 1;
}

/* check
target: x86_64-*
options: -O2 -fplugin-arg-layout-budget=warn
stderr: depth-assembly.c:17:46: warning: how much stack 'unknown' and what it calls take cannot be told, because assembly in 'switches' moves the stack pointer; what can be seen is 16 bytes of its depth budget of 100
stderr: depth-assembly.c:17:46: note: the deepest path that can be seen is 'unknown' (8) -> 'switches' (8)
stderr: depth-assembly.c:4:39: note: assembly in 'switches' moves the stack pointer
xpath: //function[@name="unknown"]/@depth-answer = "unknown"
xpath: //function[@name="known"]/@depth-answer = "under"
*/
