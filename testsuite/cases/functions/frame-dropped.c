/* Where nothing is left that uses a frame's variables, 32-bit code drops the frame, though debug
   information goes on placing them there.  */

void work(void)
{
    double d;

    __asm__("" : "=m"(d));
}

/* check
target: x86_64-*
options: -Os -m32 -fno-stack-protector
xpath: count(//frame[@size=4][@extent=4]) = 1
xpath: count(//slot) = 1
xpath: count(//slot[@kind="return-address"]) = 1
*/
