/* A directive can take the file's name away: what is behind it has no place.  */

struct before { int a; };
#line 30 ""
struct behind { char b; int c; };
struct behind both(struct before v)
{
    struct behind made = { 1, v.a };
    return made;
}

/* check
xpath: count(//struct[@name="before"][@line=3]) = 1
xpath: count(//struct[@name="behind"][@size=8]) = 1
xpath: not(//struct[@name="behind"]/@file)
xpath: not(//struct[@name="behind"]/@line)
xpath: not(//function[@name="both"]/@file)
*/
