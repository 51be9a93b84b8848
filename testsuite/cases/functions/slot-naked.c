/* A naked function has no frame, so there is nothing to tell.  */

__attribute__((naked)) void work(void)
{
    __asm__("ret");
}

/* check
target: x86_64-*
options: -O2
xpath: //frame/@size = 0
xpath: count(//slot) = 0
*/
