/* A call through the global offset table where GCC keeps no note of its callee.  */

int other(int);

int run(int n)
{
    return other(n) + 1;
}

int last(int n)
{
    return other(n);
}

/* check
target: x86_64-linux-gnu
options: -O1 -fPIC -fno-plt
xpath: count(//call[@callee="other"]) = 2
xpath: not(//call/@indirect)
*/
