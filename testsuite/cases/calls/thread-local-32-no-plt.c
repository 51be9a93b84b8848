/* The same without a table of procedures: the call goes by the global offset table, to what is
   known.  */

extern _Thread_local int there;

int *where(void)
{
    return &there;
}

/* check
target: x86_64-*
options: -O2 -m32 -fPIC -fno-plt -mtls-dialect=gnu
xpath: count(//call[@callee="___tls_get_addr"]) = 1
xpath: not(//call/@indirect)
*/
