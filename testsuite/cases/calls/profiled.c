/* -pg's call is text that the compiler has no instruction for.  GCC 16 calls __fentry__ where it
   is not told otherwise, and warns where it is.  */

int add(int a, int b)
{
    return a + b;
}

/* check
target: x86_64-linux-gnu
options: -O2 -pg -mno-fentry -w
xpath: count(//call) = 1
xpath: //call/@callee = "mcount"
xpath: not(//call/@line)
*/
