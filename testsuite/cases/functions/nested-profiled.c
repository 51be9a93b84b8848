/* A nested function that is profiled keeps the address of its surroundings on the stack while the
   profiler is called: 8 bytes.  GCC 16 warns of -pg without -mfentry where it may shrink-wrap.  */

void take(int *);

int outer(int n)
{
    __attribute__((noinline)) int inner(int m)
    {
        take(&n);
        return n + m;
    }
    return inner(1) + inner(2);
}

/* check
target: x86_64-*
options: -O2 -pg -mno-fentry -fno-shrink-wrap
xpath: //function[@name="inner"]/frame[@size = 32]/@extent = 40
xpath: //function[@name="outer"]/frame/@extent = //function[@name="outer"]/frame/@size
*/
