/* extern "C" changes no layout and no name of a type.  */

extern "C" {
struct item { char tag; int value; };
union both { int i; char c[6]; };
}

static_assert(sizeof(item) == 8, "");

/* check
xpath: count(//struct[@name="item"][@size=8][@padding=3]) = 1
xpath: count(//union[@name="both"][@size=8][@padding=2]) = 1
*/
