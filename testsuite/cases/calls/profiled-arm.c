/* ARM's profiler is called by text that no instruction stands for.  */

int leaf(int n)
{
    return n + 1;
}

/* check
target: arm-*
options: -O2 -pg
xpath: //call/@callee = "__gnu_mcount_nc"
xpath: count(//call) = 1
*/
