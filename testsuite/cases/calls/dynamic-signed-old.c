/* Without a prototype alloca is called with whatever type the argument has.  */

int take();
void *alloca();

int unchecked(n) int n;
{
    return n > 100 ? 0 : take(alloca(n));
}

int checked(n) int n;
{
    return n > 100 || n < 0 ? 0 : take(alloca(n));
}

int narrow(n) unsigned char n;
{
    return take(alloca(n));
}

/* check
target: x86_64-*
options: -O2 -std=gnu89 -w
xpath: count(//function[@name="unchecked"]/dynamic[@bound]) = 0
xpath: count(//function[@name="unchecked"]/frame[@extent]) = 0
xpath: //function[@name="checked"]/dynamic/@bound = 112
xpath: //function[@name="narrow"]/dynamic/@bound = 272
*/
