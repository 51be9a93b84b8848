/* At -Os routines of libgcc's save the registers of a function into its frame and restore them.  */

long use(long, long, long, long);

long many(long a, long b, long c, long d)
{
    use(a, b, c, d);
    use(d, b, c, a);
    return use(a, d, b, c) + a + b + c + d;
}

/* check
target: powerpc64le-*
options: -Os
xpath: count(//call[@callee="use"]) = 3
xpath: count(//call[starts-with(@callee, "_savegpr0_")][@within-extent="yes"][not(@tail)]) = 1
xpath: count(//call[starts-with(@callee, "_restgpr0_")][@within-extent="yes"][@tail="yes"]) = 1
xpath: count(//call) = 5
*/
