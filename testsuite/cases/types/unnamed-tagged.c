/* -fms-extensions lets a tagged struct be a member without a name.  */

struct base { int x; };
struct derived { struct base; int y; };

_Static_assert(sizeof(struct derived) == 8, "");

/* check
options: -fms-extensions
xpath: count(//struct) = 2
xpath: count(//struct[@name="derived"]/field[1][not(@name)][@type="struct base"][@offset=0][@size=4]) = 1
xpath: //struct[@name="derived"]/field[1]/@type-id = //struct[@name="base"]/@id
*/
