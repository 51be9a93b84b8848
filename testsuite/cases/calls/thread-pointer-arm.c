/* ARM's code for old processors asks a function for the thread pointer, by an instruction that is
   no call to the compiler.  */

__thread int counter;

int next(void)
{
    return ++counter;
}

/* check
target: arm-*
options: -O2 -mtp=soft
xpath: count(//function[@name="next"]/call) = 1
xpath: count(//call[@callee="__aeabi_read_tp"][@line=8]) = 1
*/
