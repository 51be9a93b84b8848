/* Arguments that are pushed count too, and make the kind bounded.  */

int other(int, int, int, int);

int call(int a)
{
    return other(a, a, a, a) + 1;
}

/* check
target: x86_64-*
options: -m32 -O2 -fno-pic -mpreferred-stack-boundary=2 -mno-accumulate-outgoing-args
xpath: count(//frame[@kind="bounded"][@size=20][@extent=20]) = 1
*/
