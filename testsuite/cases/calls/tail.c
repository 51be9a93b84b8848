/* A call in the last place becomes a jump where the frame can go first: not where the callee may
   still look at it.  */

void look(int *);
int other(int);

int direct(int n)
{
    return other(n + 1);
}

int through(int (*f)(int), int n)
{
    return f(n + 1);
}

void held(int n)
{
    look(&n);
}

/* check
target: x86_64-* aarch64-* riscv*
options: -O2 -fno-stack-protector
xpath: count(//call) = 3
xpath: count(//function[@name="direct"]/call[@callee="other"][@tail="yes"]) = 1
xpath: count(//function[@name="through"]/call[@indirect="yes"][@tail="yes"][@type="int (int)"]) = 1
xpath: count(//function[@name="held"]/call[@callee="look"][not(@tail)]) = 1
*/
