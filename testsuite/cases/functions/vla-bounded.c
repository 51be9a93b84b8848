/* An array whose length the optimiser finds to be constant is dynamic with a bound: the figure
   counts it, and so does the extent.  */

void take(char *p);

void give(void)
{
    int n = 1000;
    char v[n];
    take(v);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@kind="bounded"]) = 1
xpath: //frame/@dynamic >= 1000
xpath: //frame/@size >= //frame/@dynamic + 16
xpath: //frame/@extent = //frame/@size + sum(//frame/@red-zone)
*/
