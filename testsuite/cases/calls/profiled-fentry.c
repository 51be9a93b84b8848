/* -mfentry calls another one, before the frame is there.  */

int add(int a, int b)
{
    return a + b;
}

__attribute__((no_instrument_function)) int subtract(int a, int b)
{
    return a - b;
}

/* check
target: x86_64-linux-gnu
options: -O2 -pg -mfentry
xpath: count(//call) = 1
xpath: //function[@name="add"]/call/@callee = "__fentry__"
*/
