/* A frame that keeps the address of its arguments aligns itself when only the return address is
   pushed: with that it loses up to 64 bytes, and goes on with the return address again, the frame
   pointer, the register that has the address, and 104 bytes for the variable.  */

void take(volatile char *);

void give(void)
{
    _Alignas(64) volatile char v[64];
    take(v);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector -mforce-drap
xpath: //frame/@extent = 64 + 3 * 8 + 104
*/
