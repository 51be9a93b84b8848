/* What alloca takes is known only when it runs: a dynamic frame without an extent.  */

void take(void *p);

void give(unsigned long n)
{
    take(__builtin_alloca(n));
}

/* check
options: -O2
xpath: count(//function[@name="give"]/frame[@kind="dynamic"][@size][not(@extent)]) = 1
*/
