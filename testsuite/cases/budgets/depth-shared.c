/* What a shared library exports may be another function when it is loaded, so that the depth of what
   calls it cannot be told; what is hidden, or local, is surely called.  */

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
options: -O2 -fPIC
stderr: depth-shared.c:16:46: warning: how much stack 'unknown' and what it calls take cannot be told, because 'unknown' calls 'exported', which a shared library exports, so that another may take its place; what can be seen is 80 bytes of its depth budget of 200
stderr: depth-shared.c:16:46: note: the deepest path that can be seen is 'unknown' (16) -> 'exported' (64)
stderr: depth-shared.c:18:12: note: 'unknown' calls 'exported', which a shared library exports, so that another may take its place
xpath: //function[@name="exported"]/@interposable = "yes"
xpath: not(//function[@name="exported"]/@weak)
xpath: not(//function[@name="hidden"]/@interposable)
xpath: //function[@name="unknown"]/@depth-answer = "unknown"
xpath: //function[@name="known"]/@depth-answer = "under"
*/
