/* AArch64's gets all thread-local variables so, where it is position-independent: a call by its descriptor,
   to what the linker or the loader chooses.  */

extern _Thread_local int there;

int *where(void)
{
    return &there;
}

int call(int (*function)(void))
{
    return function() + 1;
}

/* check
target: aarch64-*
options: -O2 -fPIC
xpath: count(//function[@name="where"]/call) = 1
xpath: //function[@name="where"]/call/@indirect = "yes"
xpath: //function[@name="where"]/call/@tls-descriptor = "yes"
xpath: not(//function[@name="where"]/call/@type)
xpath: //function[@name="call"]/call/@type = "int (void)"
xpath: not(//function[@name="call"]/call/@tls-descriptor)
*/
