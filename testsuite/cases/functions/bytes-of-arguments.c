/* Arguments that do not fit in registers are part of the caller's frame: two of eight bytes, and
   the stack is at 16 bytes with them and eight more.  */

int other(long, long, long, long, long, long, long, long);

int call(void)
{
    return other(1, 2, 3, 4, 5, 6, 7, 8) + 1;
}

/* check
target: x86_64-*
options: -O2 -maccumulate-outgoing-args
xpath: count(//frame[@kind="static"][@size=32][@extent=32]) = 1
*/
