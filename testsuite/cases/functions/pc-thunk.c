/* 32-bit code asks a function where it is, which is its return address and no more, counted in the
   frame of what asks.  */

extern int n;

int get(void)
{
    return n;
}

/* check
target: x86_64-*
options: -O2 -m32 -fPIC
xpath: //frame/@size = 4
xpath: //frame/@extent = 8
xpath: count(//call) = 1
xpath: starts-with(//call/@callee, "__x86.get_pc_thunk.")
xpath: //call/@within-extent = "yes"
*/
