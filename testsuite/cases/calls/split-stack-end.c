/* Of what must not be reached there is no code: here the jump that goes on where the stack has room
   goes to where the function ends, and calls nothing.  */

void work(void)
{
    __builtin_unreachable();
}

/* check
target: x86_64-*linux*
options: -O2 -fsplit-stack
xpath: count(//function[@name="work"]/call) = 1
xpath: count(//call[@callee="__morestack"][not(@tail)]) = 1
*/
