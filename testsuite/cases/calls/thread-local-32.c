/* 32-bit code has the call that gets a thread-local variable's address in the text of an instruction:
   of one variable of another object, and of all that are the object's own.  */

int use(int);

extern _Thread_local int there;
static _Thread_local int here[2];

int *where(void)
{
    return &there;
}

int *where_own(int i)
{
    here[0]++;
    return &here[use(i)];
}

/* check
target: x86_64-*
options: -O2 -m32 -fPIC -mtls-dialect=gnu
xpath: count(//function[@name="where"]/call[@callee="___tls_get_addr"]) = 1
xpath: count(//function[@name="where_own"]/call[@callee="___tls_get_addr"]) >= 1
xpath: not(//call[@callee="___tls_get_addr"]/@within-extent)
xpath: //function[@name="where"]/call[@callee="___tls_get_addr"]/@line = 11
xpath: count(//function[@name="where_own"]/call[@callee="use"]) = 1
*/
