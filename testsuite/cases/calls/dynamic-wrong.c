/* An alloca that is called with less than it needs is a call of that name.  */

void *alloca();

void *without(void)
{
    return alloca();
}

/* check
options: -O0 -std=gnu17 -w
xpath: not(//dynamic)
xpath: count(//function[@name="without"]/call) = 1
*/
