/* The types of a function that no one calls and that leaves no code.  */

static inline int unused(void)
{
    struct inside { char c[7]; } v = { { 0 } };
    return v.c[0];
}

/* check
no-witness: nothing of it is in the object, and so nothing in DWARF
options: -O2
xpath: count(//struct[@name="inside"][@local="yes"][@size=7]) = 1
xpath: not(//function)
*/
