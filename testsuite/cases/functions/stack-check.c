/* -fstack-check goes 4,128 bytes further down than the frame, to see whether there is a stack, and
   comes back; a small leaf does not.  */

void take(char *);

int gone(void)
{
    char v[100];

    take(v);
    return v[0];
}

int leaf(int n)
{
    return n + 1;
}

/* check
target: x86_64-*linux*
options: -O2 -fno-stack-protector -fstack-check
xpath: //function[@name="gone"]/frame/@size = 128
xpath: //function[@name="gone"]/frame/@extent = 128 + 4128
xpath: //function[@name="leaf"]/frame/@extent = 8
*/
