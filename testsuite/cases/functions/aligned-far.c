/* A frame that aligns itself to 256 or to 65536 does so by clearing the low byte or word of the stack
   pointer, and loses as much at worst.  */

int take(void *);

int byte(void)
{
    _Alignas(256) char area[200];

    return take(area);
}

int word(void)
{
    _Alignas(65536) char area[200];

    return take(area);
}

/* check
target: x86_64-*
options: -O2
xpath: //function[@name="byte"]/frame/@extent = 512
xpath: //function[@name="word"]/frame/@extent = 131072
*/
