/* A negative number is a huge size.  GCC takes a declaration of alloca with a signed parameter, or
   without any, for the one it knows.  */

int take(void *);
void *alloca(long);

int unchecked(long n)
{
    return n > 100 ? 0 : take(alloca(n));
}

int checked(long n)
{
    return n > 100 || n < 0 ? 0 : take(alloca(n));
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function[@name="unchecked"]/dynamic[@bound]) = 0
xpath: count(//function[@name="unchecked"]/frame[@extent]) = 0
xpath: //function[@name="checked"]/dynamic/@bound = 112
*/
