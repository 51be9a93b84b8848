/* The types of a function that no one calls and that leaves no code.  */

static inline int unused(void)
{
    struct inside { char c[7]; } v = { { 0 } };
    return v.c[0];
}

/* check
options: -O2
xpath: count(//struct[@name="inside"][@local="yes"][@size=7]) = 1
xpath: not(//function)
*/
