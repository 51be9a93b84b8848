/* A sibling call's arguments that find no register go where the function's own were: for a time the
   first of these is in the caller's frame, where it has no slot of the function's.  */

int callee(int, int, int, int, int, int, long);
int prepare(void);

static inline int pass_on(int b, int c, int d, int e, long kept)
{
    return callee(b, c, d, e, b, c, kept);
}

int run(long first, int b, int c, int d, int e, int f, int last)
{
    int n = last;
    while (n--)
        prepare();
    return pass_on(b, c, d, e, first);
}

/* check
target: x86_64-linux-gnu
options: -O2
xpath: count(//call[@tail="yes"]) = 1
xpath: count(//slot[@shares="caller"]) = 1
xpath: //slot[@shares="caller"]/@name = "last"
*/
