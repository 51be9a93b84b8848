/* 32-bit code asks a function where it is, which no report has, and which so is of the frame.  */

extern int n;

int get(void)
{
    return n;
}

/* check
target: x86_64-*
options: -O2 -m32 -fPIC
xpath: //frame/@size = 4
xpath: //frame/@extent = 8
xpath: not(//call)
*/
