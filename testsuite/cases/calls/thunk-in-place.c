/* The code of a thunk in place of each branch through a pointer calls into itself.  */

int run(int (*hook)(int), int n)
{
    return hook(n) + 1;
}

int last(int (*hook)(int), int n)
{
    return hook(n);
}

/* check
target: x86_64-*
options: -O2 -fcf-protection=none -mfunction-return=thunk-inline -mindirect-branch=thunk-inline
xpath: count(//call) = 2
xpath: count(//function[@name="run"]/call[@indirect="yes" and not(@tail)]) = 1
xpath: count(//function[@name="last"]/call[@indirect="yes" and @tail="yes"]) = 1
*/
