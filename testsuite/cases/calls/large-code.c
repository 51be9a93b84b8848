/* In the large code model each address is loaded into a register first.  */

int other(int);

int run(int n)
{
    return other(n) + 1;
}

/* check
target: x86_64-*
options: -O2 -mcmodel=large -fno-pie
no-witness: a disassembly does not tell what is in the register
xpath: count(//call) = 1
xpath: //call/@callee = "other"
*/
