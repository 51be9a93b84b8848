/* Nor does what a thread-local variable's descriptor leads to.  */

extern _Thread_local int there;

__attribute__((layout_stack_depth(100))) int unknown(void)
{
    return there;
}

/* check
target: x86_64-*
options: -O2 -fPIC -mtls-dialect=gnu2
stderr: depth-descriptor.c:5:46: warning: how much stack 'unknown' and what it calls take cannot be told, because 'unknown' calls the resolver of a thread-local variable; what can be seen is 16 bytes of its depth budget of 100
stderr: depth-descriptor.c:5:46: note: the deepest path that can be seen is 'unknown' (16)
stderr: depth-descriptor.c:7:12: note: 'unknown' calls the resolver of a thread-local variable
xpath: //function[@name="unknown"]/@depth-answer = "unknown"
*/
