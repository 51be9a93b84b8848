/* A call through the global offset table is a call of the function that the table is to hold.  */

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
options: -O2 -fPIC -fno-plt
xpath: count(//call[@callee="other"]) = 2
xpath: count(//call[@tail="yes"]) = 1
xpath: not(//call/@indirect)
*/
