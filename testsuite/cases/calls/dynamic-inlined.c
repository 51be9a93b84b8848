/* An array that came with an inlined function is the caller's.  */

void take(void *);

static inline __attribute__((always_inline)) void part(unsigned n)
{
    char v[n % 8 + 1];
    take(v);
}

void whole(unsigned n)
{
    part(n);
    part(n + 1);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//function) = 1
xpath: count(//function[@name="whole"][frame/@extent]/dynamic[@name="v"][@line=7][@bound=16]) = 2
*/
