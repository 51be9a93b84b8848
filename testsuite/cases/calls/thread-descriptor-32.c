/* 32-bit code likewise: a call by its descriptor,
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
options: -O2 -fPIC -m32 -mtls-dialect=gnu2
xpath: count(//function[@name="where"]/call) = 2
xpath: starts-with(//function[@name="where"]/call[1]/@callee, "__x86.get_pc_thunk.")
xpath: //function[@name="where"]/call[2]/@indirect = "yes"
xpath: //function[@name="where"]/call[2]/@tls-descriptor = "yes"
xpath: not(//function[@name="where"]/call/@type)
xpath: //function[@name="call"]/call/@type = "int (void)"
xpath: not(//function[@name="call"]/call/@tls-descriptor)
*/
