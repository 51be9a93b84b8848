/* A mask and a narrow type bound a size at any level of optimisation.  */

void take(void *);

void masked(int n)
{
    int v[n & 31];
    take(v);
}

void unbounded(int n)
{
    if (n > 100 || n < 0)
        return;
    int v[n];
    take(v);
}

/* check
target: x86_64-*
options: -O0
xpath: count(//function[@name="masked"][frame/@extent]/dynamic[@bound=128]) = 1
xpath: //function[@name="masked"]/frame/@kind = "dynamic"
xpath: count(//function[@name="unbounded"]/dynamic) = 1
*/
