/* Where the compiler may suppose that what a library exports is what the library calls, so do depths.  */

int exported(int n)
{
    volatile char room[40] = {0};
    return room[n];
}

__attribute__((visibility("hidden"))) int hidden(int n)
{
    volatile char room[40] = {0};
    return room[n];
}

__attribute__((layout_stack_depth(200))) int unknown(int n)
{
    return exported(n) + 1;
}

__attribute__((layout_stack_depth(200))) int known(int n)
{
    return hidden(n) + 1;
}

/* check
target: x86_64-*
options: -O2 -fPIC -fno-semantic-interposition
xpath: not(//function/@interposable)
xpath: not(//function[@name="exported"]/@weak)
xpath: //function[@name="unknown"]/@depth-answer = "under"
xpath: //function[@name="known"]/@depth-answer = "under"
*/
