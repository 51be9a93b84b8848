/* An indirect call by way of code that keeps processors from guessing where it leads takes two
   return addresses of its caller's frame, its own and that of the call in that code; a jump takes
   one, and so does a return.  */

int (*chosen)(int);

int call(int n)
{
    return chosen(n) + 1;
}

int jump(int n)
{
    return chosen(n);
}

int plain(int n)
{
    return n + 1;
}

/* check
target: x86_64-*
options: -O2 -mindirect-branch=thunk-inline -mfunction-return=thunk-inline
xpath: //function[@name="call"]/frame[@size = 16]/@extent = 32
xpath: //function[@name="jump"]/frame[@size = 8]/@extent = 16
xpath: //function[@name="plain"]/frame[@size = 8]/@extent = 16
*/
