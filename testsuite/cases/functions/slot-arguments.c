/* Arguments that do not fit in registers: those that come are in the caller's frame and count for
   nothing, those that go are in this one.  */

struct large {
    long words[4];
};

long other(long, long, long, long, long, long, long, long);

long work(struct large whole, long a, long b, long c, long d, long e, long f, int last)
{
    return other(a, b, c, d, e, f, whole.words[3], last) + 1;
}

/* check
target: x86_64-*
options: -O2 -maccumulate-outgoing-args
xpath: count(//slot[@name="whole"][@kind="parameter"][@shares="caller"][@offset=0][@size=32][@type="struct large"]) = 1
xpath: count(//slot[@name="last"][@kind="parameter"][@shares="caller"][@offset=32][@size=4]) = 1
xpath: count(//slot[@kind="outgoing"][@size=16]) = 1
xpath: //slot[@kind="outgoing"]/@offset = -//frame/@size
xpath: count(//slot[@shares]) = 2
*/
