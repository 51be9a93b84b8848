/* -fshort-enums does so for all, with no attribute to tell of.  */

enum tiny { A, B = 200 };
enum below { C = -129 };
struct holder { enum tiny t; enum below b; };

_Static_assert(sizeof(enum tiny) == 1 && sizeof(enum below) == 2, "");
_Static_assert(sizeof(struct holder) == 4, "");

/* check
options: -fshort-enums
xpath: count(//enum[@name="tiny"][@size=1][@underlying="unsigned char"]) = 1
xpath: count(//enum[@name="below"][@size=2][@underlying="short int"]) = 1
xpath: //field[@name="b"][@offset=2][@size=2]/@type-id = //enum[@name="below"]/@id
xpath: //option = "-fshort-enums"
*/
