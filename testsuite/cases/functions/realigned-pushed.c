/* The address of the arguments is in a register that is pushed before the frame aligns itself, since
   all others hold arguments: 8 bytes of the 16 that alignment can take at worst are there already,
   and "size" counts 32 for it.  */

int take(void *, ...);

__attribute__((thiscall)) int give(unsigned n, int m)
{
    _Alignas(32) char line[40];
    return take(line, n, m);
}

/* check
target: x86_64-*
options: -m32 -O2 -fno-pic -fno-stack-protector -fcf-protection=none
xpath: //frame/@kind = "bounded"
xpath: //frame/@dynamic = 32
xpath: //frame/@size = 148
xpath: //frame/@extent = 144
*/
