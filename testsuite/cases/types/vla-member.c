/* GNU C: a struct with an array of variable length, whose size no one knows before it runs.  What
   is not known is not written: the struct's size, the array's, and what lies behind it.  */

int measure(int n)
{
    struct varying { int n; char data[n]; int after; };
    return sizeof(struct varying);
}

/* check
xpath: count(//struct[@name="varying"][@local="yes"][not(@size)][not(@padding)][not(@lines)]) = 1
xpath: count(//field[@name="n"][@offset=0][@size=4]) = 1
xpath: count(//field[@name="data"][@offset=4][not(@size)]) = 1
xpath: count(//field[@name="after"][not(@offset)][@size=4]) = 1
xpath: not(//padding)
*/
