/* From GCC 16 on x86 saves registers apart, by mov, and of some that it made room for finds out that
   nothing uses them.  What is saved to which part of the room is told by the code alone.  */

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
gcc: >= 16
options: -O2
xpath: count(//slot[@kind="saved-register"]) = 5
xpath: count(//slot[@kind="saved-register"][@name="rbx"][@offset=-56][@size=8]) = 1
xpath: count(//slot[@kind="saved-register"][@name="rbp"][@offset=-48]) = 1
xpath: count(//slot[@kind="saved-register"][@name="r14"][@offset=-24]) = 1
xpath: count(//slot[@kind="padding"][@offset=-16][@size=8]) = 1
xpath: count(//slot[@kind="spill"][@size=8]) = 2
*/
