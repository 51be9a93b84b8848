/* What a function returns in memory and nobody asks for goes to a temporary.  */

struct large {
    long words[6];
};

struct large make(void);

long work(void)
{
    return make().words[5];
}

/* check
target: x86_64-*
options: -O2 -fno-stack-protector
xpath: count(//slot[@kind="temporary"][@size=48][@type="struct large"][not(@name)]) = 1
xpath: count(//slot[@kind="variable"]) = 0
*/
