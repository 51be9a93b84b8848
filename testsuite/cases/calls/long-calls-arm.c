/* The address of a function that is too far away is loaded first; which it is, is known.  */

int other(int);

int far(int n)
{
    return other(n) + 1;
}

/* check
target: arm-*
options: -O2 -mlong-calls
no-witness: a disassembly does not tell what is in the register
xpath: count(//call) = 1
xpath: //call/@callee = "other"
*/
