/* GNU C: a union with an array of variable length.  Its size is not known, but where its members
   begin is.  */

int last(int n)
{
    union choice { char bytes[n]; int number; } u;
    struct holder { int kind; union choice u; char mark; } h;
    u.number = n;
    h.mark = u.bytes[0];
    return h.mark;
}

/* check
xpath: count(//union[@name="choice"][not(@size)][@align=4][not(@padding)]) = 1
xpath: count(//field[@name="bytes"][@type="char[*]"][@offset=0][not(@size)]) = 1
xpath: count(//field[@name="number"][@offset=0][@size=4]) = 1
xpath: count(//struct[@name="holder"]/field[@name="u"][@offset=4][not(@size)]) = 1
xpath: count(//field[@name="mark"][not(@offset)][@size=1]) = 1
*/
