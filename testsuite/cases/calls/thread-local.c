/* The address of a thread-local variable of another object takes a call.  */

extern _Thread_local int there;

int *where(void)
{
    return &there;
}

/* check
target: x86_64-linux-gnu
options: -O2 -fPIC -mtls-dialect=gnu
xpath: count(//call) = 1
xpath: //call/@callee = "__tls_get_addr"
*/
