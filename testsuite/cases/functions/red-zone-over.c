/* What does not fit in the red zone is allotted.  GCC keeps eight of the 128 bytes back
   (RED_ZONE_RESERVE in i386.h) and takes the other 120: 8 for the return address, and 200, which
   are 208 at 16 bytes, make 216; with the stack at 16 bytes, 224.  */

int leaf(void)
{
    volatile char b[200];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@size=104][@red-zone=120][@extent=224][@kind="static"]) = 1
*/
