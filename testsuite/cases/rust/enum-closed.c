/* A plain Rust enum takes what its values need, and the rest is a niche: 0 to 100 leave 155 of a
   byte.  Two names of one value are one variant, and one variant needs no byte at all.  */

enum color { RED, GREEN, BLUE = GREEN, WHITE = 100 };
enum one { ONLY = 7 };
enum wide { LOW = -1, HIGH = 300 };
struct paint { enum color color; enum one one; };

/* check
xpath: count(//enum[@name="color"]//repr-rust[@size=1][@align=1][@saves=3][@option-size=1]) = 1
xpath: count(//enum[@name="color"]//variant) = 3 and not(//variant[@name="BLUE"])
xpath: count(//enum[@name="color"]//niche[@offset=0][@size=1][@start=0][@end=100][@available=155]) = 1
xpath: count(//enum[@name="color"]//repr-c[@exact="yes"][@size=4]) = 1
xpath: count(//enum[@name="one"]//repr-rust[@size=0][@align=1][@option-size=1][not(niche)]) = 1
xpath: count(//enum[@name="wide"]//repr-rust[@size=2][@align=2][@option-size=2]) = 1
xpath: boolean(//enum[@name="wide"]//niche[@start=65535][@end=300][@available=65234])
xpath: //struct//repr-rust[@size=1]/field[1][@name="one"][@type="One"][@size=0][@offset=0] or //struct//repr-rust[@size=1]/field[2][@name="one"][@size=0]
*/
