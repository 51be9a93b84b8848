/* What gets a thread-local variable's address may be: a call by its descriptor,
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
target: x86_64-*
options: -O2 -fPIC -mtls-dialect=gnu2
xpath: count(//function[@name="where"]/call) = 1
xpath: //function[@name="where"]/call/@indirect = "yes"
xpath: //function[@name="where"]/call/@tls-descriptor = "yes"
xpath: not(//function[@name="where"]/call/@type)
xpath: //function[@name="call"]/call/@type = "int (void)"
xpath: not(//function[@name="call"]/call/@tls-descriptor)
*/
