/* A member is spelled by the typedef that its declaration names, not by what that stands for.  */

typedef unsigned short half;
typedef half other;
typedef int triple[3];
typedef struct later *forward;
struct holder { half a; other b; triple c; const half d; half e[2]; forward f; };

_Static_assert(sizeof(triple) == 12, "");

/* check
xpath: //field[@name="a"]/@type = "half"
xpath: //field[@name="b"]/@type = "other"
xpath: count(//field[@name="c"][@type="triple"][@size=12]) = 1
xpath: //field[@name="d"]/@type = "const half"
xpath: translate(//field[@name="e"]/@type, " ", "") = "half[2]"
xpath: //field[@name="f"]/@type = "forward"
*/
