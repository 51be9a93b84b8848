/* ARM's ABI has names of its own for helpers.  */

double divide(double a, double b)
{
    return a / b + 1;
}

/* check
target: arm-*
options: -O2 -mfloat-abi=soft
xpath: //call[1]/@callee = "__aeabi_ddiv"
xpath: //call[2]/@callee = "__aeabi_dadd"
xpath: count(//call) = 2
*/
