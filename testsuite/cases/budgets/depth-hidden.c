/* What calls in the text of an instruction counts for depths: what is within the frame's extent
   leaves them known, what gets a thread-local variable's address does not.  */

extern int n;
extern _Thread_local int there;

static __attribute__((noinline)) int get(void)
{
    return n;
}

__attribute__((layout_stack_depth(100))) int known(void)
{
    return get() + n;
}

__attribute__((layout_stack_depth(100))) int unknown(void)
{
    return there;
}

/* check
target: x86_64-*
options: -O2 -m32 -fPIC -mtls-dialect=gnu
stderr: depth-hidden.c:17:46: warning: how much stack 'unknown' and what it calls take cannot be told, because 'unknown' calls '___tls_get_addr', whose code is not here; what can be seen is 16 bytes of its depth budget of 100
stderr: depth-hidden.c:17:46: note: the deepest path that can be seen is 'unknown' (16)
stderr: depth-hidden.c:19:12: note: 'unknown' calls '___tls_get_addr', whose code is not here
xpath: //function[@name="known"]/@depth-answer = "under"
xpath: //function[@name="unknown"]/@depth-answer = "unknown"
*/
