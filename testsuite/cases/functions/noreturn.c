/* A function that never returns has a frame all the same.  */

void leave(int) __attribute__((noreturn));

__attribute__((noreturn)) void finish(int status)
{
    leave(status + 1);
}

/* check
target: x86_64-*
options: -O2
xpath: count(//function[@name="finish"]/frame[@size=16][@kind="static"][@extent=16]) = 1
*/
