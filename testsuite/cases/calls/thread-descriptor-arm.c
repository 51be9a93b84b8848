/* ARM's likewise: a call by its descriptor,
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
target: arm-*
options: -O2 -fPIC -mtls-dialect=gnu2 -mtp=soft
xpath: count(//function[@name="where"]/call) = 2
xpath: //function[@name="where"]/call[1]/@indirect = "yes"
xpath: //function[@name="where"]/call[1]/@tls-descriptor = "yes"
xpath: //function[@name="where"]/call[2]/@callee = "__aeabi_read_tp"
xpath: not(//function[@name="where"]/call/@type)
xpath: //function[@name="call"]/call/@type = "int (void)"
xpath: not(//function[@name="call"]/call/@tls-descriptor)
*/
