/* A leaf that aligns its frame keeps its variables in the red zone below it, and what lies there
   counts once: 16 bytes for the return address and the frame pointer, 16 that are lost at 32, and
   from there 32 for the vector and what of the next 32 the frame takes.  */

typedef double quad __attribute__((vector_size(32)));

void leaf(quad *to, double x, double y)
{
    volatile quad v = {x, y, x, y};
    volatile double z = x;

    *to = v;
}

/* check
target: x86_64-*
options: -O2 -mavx -fno-stack-protector
xpath: //frame/@red-zone = 64
xpath: //frame/@extent = 16 + 16 + 64
*/
