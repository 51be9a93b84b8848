/* -pg's call is text that the compiler has no instruction for.  */

int add(int a, int b)
{
    return a + b;
}

/* check
target: x86_64-linux-gnu
options: -O2 -pg
xpath: count(//call) = 1
xpath: //call/@callee = "mcount"
xpath: not(//call/@line)
*/
