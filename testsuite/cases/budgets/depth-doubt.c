/* A depth that rests on what is not known is not told: on what assembly calls, on a function that
   is weak, and on one that is naked.  The limit of all functions is not meant for the last.  */

int other(int);

__attribute__((weak)) int common(int n)
{
    return n + 1;
}

__attribute__((naked)) void bare(void)
{
    __asm__("ret");
}

__attribute__((layout_stack_depth(100))) int calls(int n)
{
    __asm__ volatile("call other" : "+D"(n) : : "memory");
    return n;
}

__attribute__((layout_stack_depth(100))) int replaced(int n)
{
    return common(n) + 1;
}

__attribute__((layout_stack_depth(100))) int beside(int n)
{
    bare();
    return n;
}

__attribute__((naked, layout_stack_budget(64))) void asked(void)
{
    __asm__("ret");
}

/* check
target: x86_64-*
options: -O2 -fplugin-arg-layout-stack-budget=512
exit: 1
stderr: depth-doubt.c:33:54: error: stack frame of 'asked' cannot be told, for it is naked, and what its assembly takes is not known; it counts as over its budget of 64
stderr: depth-doubt.c:16:46: warning: how much stack 'calls' and what it calls take cannot be told, because 'calls' calls 'other', whose code is not here; what can be seen is 8 bytes of its depth budget of 100
stderr: depth-doubt.c:16:46: note: the deepest path that can be seen is 'calls' (8)
stderr: depth-doubt.c:18:5: note: 'calls' calls 'other', whose code is not here
stderr: depth-doubt.c:22:46: warning: how much stack 'replaced' and what it calls take cannot be told, because 'replaced' calls 'common', which is weak, so that another may take its place; what can be seen is 24 bytes of its depth budget of 100
stderr: depth-doubt.c:22:46: note: the deepest path that can be seen is 'replaced' (16) -> 'common' (8)
stderr: depth-doubt.c:24:12: note: 'replaced' calls 'common', which is weak, so that another may take its place
stderr: depth-doubt.c:27:46: warning: how much stack 'beside' and what it calls take cannot be told, because 'bare' is naked, and what its assembly takes is not known; what can be seen is 16 bytes of its depth budget of 100
stderr: depth-doubt.c:27:46: note: the deepest path that can be seen is 'beside' (16)
stderr: depth-doubt.c:11:29: note: 'bare' is naked, and what its assembly takes is not known
xpath: //function[@name="common"]/@weak = "yes"
xpath: count(//function[@depth-answer="unknown"]) = 3
*/
