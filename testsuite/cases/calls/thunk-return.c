/* A return by way of a thunk stays a return, and a call by way of one a call through a pointer.  */

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
options: -O2 -fcf-protection=none -mfunction-return=thunk -mindirect-branch=thunk
xpath: count(//call) = 2
xpath: count(//function[@name="run"]/call[@indirect="yes" and not(@tail)]) = 1
xpath: count(//function[@name="last"]/call[@indirect="yes" and @tail="yes"]) = 1
xpath: count(//function) = 2
*/
