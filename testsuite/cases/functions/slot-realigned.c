/* Where the stack is realigned at run time no offset beyond is constant; the sizes are.  */

void use(void *);

void work(void)
{
    _Alignas(64) char line[64];
    use(line);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection
xpath: count(//slot[@name="line"][@size=64][@align=64][not(@offset)]) = 1
xpath: count(//slot[@kind="return-address"][@offset=-8]) = 1
xpath: count(//slot[@kind="saved-register"][@name="rbp"][@size=8]) = 1
xpath: sum(//slot/@size) = //frame/@size
*/
