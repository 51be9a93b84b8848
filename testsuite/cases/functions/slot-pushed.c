/* Arguments that are pushed lie beyond all else, as many as the call with the most has.  */

int other(long, long, long, long, long, long, long, long);

int work(void)
{
    return other(1, 2, 3, 4, 5, 6, 7, 8) + 1;
}

/* check
target: x86_64-*
options: -O2 -mno-accumulate-outgoing-args
xpath: //frame/@kind = 'bounded'
xpath: count(//slot[@kind="outgoing"][@size=16]) = 1
xpath: //slot[@kind="outgoing"]/@offset = -//frame/@size
xpath: sum(//slot/@size) = //frame/@size
*/
