/* A call from an inlined function is the caller's, and stands where it was written.  */

int other(int);

static inline int twice(int n)
{
    return other(n) + other(n);
}

int run(int n)
{
    return twice(n) + 1;
}

/* check
options: -O2
xpath: count(//function) = 1
xpath: count(//function[@name="run"]/call[@callee="other"][@line=7]) = 2
*/
