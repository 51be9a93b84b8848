/* GCC counts a constant alloca and calls it dynamic all the same, since it could be in a loop.  */

void take(void *p);

void give(void)
{
    take(__builtin_alloca(200));
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@kind="dynamic"]) = 1
xpath: //frame/@dynamic >= 200
xpath: //frame/@size >= //frame/@dynamic + 16
*/
