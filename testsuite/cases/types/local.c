/* Types of a function: local, with their place.  */

int use(void)
{
    struct inside { char c; int i; } v = { 1, 2 };
    {
        enum deeper { D = 4 };
        v.i += D;
    }
    return v.i;
}

/* check
xpath: count(//types/*) = 2
xpath: count(//struct[@name="inside"][@local="yes"][@size=8][@line=5][@column=12]) = 1
xpath: count(//enum[@name="deeper"][@local="yes"]) = 1
*/
