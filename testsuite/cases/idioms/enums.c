/* The integer that Rust would choose; bits to be or-ed are no enum there.  */

enum color { RED, GREEN, BLUE };
enum wide { LOW = -200, HIGH = 100 };
enum one { ONLY };
enum flags { READ = 1, WRITE = 2, EXECUTE = 4, NONE = 0 };

/* check
xpath: boolean(//enum[@name="color"]//idiom[@kind="c-like-enum"][@type="u8"][@size=1])
xpath: boolean(//enum[@name="wide"]//idiom[@kind="c-like-enum"][@type="i16"][@size=2][@align=2])
xpath: boolean(//enum[@name="one"]//idiom[@kind="c-like-enum"][@size=0])
xpath: not(//enum[@name="flags"]//idiom)
*/
