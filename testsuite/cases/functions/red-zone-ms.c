/* Functions of Microsoft's ABI have no red zone.  */

__attribute__((ms_abi)) int leaf(void)
{
    volatile char b[64];
    b[0] = 1;
    return b[0];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: //frame/@size >= 72
xpath: not(//frame/@red-zone)
xpath: //frame/@extent = //frame/@size
*/
