/* For size, a constant goes to a register by way of the stack: in "near" 8 bytes below 16 of the
   return address and what aligns the call.  In a leaf, whose red zone would be lost, it does not.  */

void take(int);

int near(void)
{
    take(5);
    return 7;
}

int leaf(int i)
{
    volatile int v[4];

    v[i] = 9;
    return v[0];
}

/* check
target: x86_64-*
gcc: >= 12
options: -Oz
xpath: //function[@name="near"]/frame/@size = 16
xpath: //function[@name="near"]/frame/@extent = 24
xpath: //function[@name="leaf"]/frame/@extent = //function[@name="leaf"]/frame/@size + //function[@name="leaf"]/frame/@red-zone
*/
