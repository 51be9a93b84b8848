/* -fpack-struct packs all of them.  */

struct item { char tag; int value; short n; };

_Static_assert(sizeof(struct item) == 7, "");

/* check
options: -fpack-struct
xpath: count(//struct[@size=7][@align=1][@padding=0]) = 1
xpath: //field[@name="n"]/@offset = 5
xpath: //option = "-fpack-struct"
*/
