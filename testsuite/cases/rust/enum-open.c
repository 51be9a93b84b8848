/* An enum that may hold anything is its integer, in both mirrors.  */

enum color { RED, GREEN };
enum sign { MINUS = -1, PLUS = 1 };
struct paint { enum color color; enum sign sign; };

/* check
options: -fplugin-arg-layout-rust-enums=open
xpath: //unit/rust/@enums = "open"
xpath: count(//enum//repr-rust[@size=4][@align=4][@saves=0][@option-size=8][not(*)]) = 2
xpath: count(//repr-c[@exact="yes"]) = 3
xpath: //repr-rust/field[@name="color"]/@type = "Color" and not(//struct//niche)
*/
