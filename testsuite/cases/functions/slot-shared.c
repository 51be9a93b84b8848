/* Variables of blocks that never live at the same time share bytes: the largest counts.  Without
   optimisation each has its own.  */

void use(void *);

void work(void)
{
    {
        char first[100];
        use(first);
    }
    {
        long second[40];
        use(second);
    }
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -fno-stack-clash-protection
xpath: //frame/@size = 336
xpath: count(//slot[@kind="variable"]) = 2
xpath: //slot[@name="second"]/@size = 320
xpath: //slot[@name="second"]/@offset = -336
xpath: //slot[@name="second"]/@type = 'long int[40]'
xpath: //slot[@name="first"]/@shares = //slot[@name="second"]/@id
xpath: count(//slot[@name="first"][@size=100][@offset=-336][@line=9][@column=14]) = 1
*/
