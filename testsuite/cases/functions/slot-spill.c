/* More values than registers that survive a call: the rest of them is spilled, and has no name.  */

long next(void);

long work(void)
{
    long a = next(), b = next(), c = next(), d = next(), e = next(), f = next(), g = next(),
         h = next();
    next();
    return a ^ (b + 2 * (c ^ (d + 3 * (e ^ (f + 5 * (g ^ h))))));
}

/* check
target: x86_64-*
options: -O2 -fno-shrink-wrap-separate
xpath: count(//slot[@kind="spill"][@size=8][not(@name)]) = 2
xpath: count(//slot[@kind="saved-register"][@size=8]) = 6
xpath: count(//slot[@kind="saved-register"][@name="rbx"]) = 1
xpath: count(//slot[@kind="saved-register"][@name="rbp"]) = 1
xpath: count(//slot[@kind="saved-register"][@name="r15"]) = 1
xpath: count(//slot[@kind="variable"]) = 0
*/
