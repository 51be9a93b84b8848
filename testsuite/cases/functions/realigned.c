/* A frame that aligns itself takes up to its alignment more, depending on where its caller left the
   stack.  */

void take(char *);

void give(void)
{
    _Alignas(64) char v[64];
    take(v);
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//frame[@kind="static"]) = 1
xpath: //frame/@extent = //frame/@size + sum(//frame/@red-zone) + 64
*/
