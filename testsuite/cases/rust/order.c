/* The example of the format's description: Rust puts the larger ones first.  */

struct item { char tag; int value; short n; };

/* check
xpath: count(//unit/rust[@version="rustc 1.95"][@enums="closed"][@pointers="nullable"]) = 1
xpath: count(//struct/rust[@name="Item"][@copy="yes"][@send="yes"][@sync="yes"]) = 1
xpath: count(//rust/repr-c[@exact="yes"][@size=12][@align=4]) = 1
xpath: count(//repr-rust[@size=8][@align=4][@saves=4][@option-size=12]) = 1
xpath: count(//repr-rust/*) = 4
xpath: count(//repr-rust/*[1][self::field][@name="value"][@type="i32"][@offset=0][@size=4][@align=4]) = 1
xpath: count(//repr-rust/*[2][self::field][@name="n"][@type="i16"][@offset=4][@size=2][@align=2]) = 1
xpath: count(//repr-rust/*[3][self::field][@name="tag"][@type="c_char"][@offset=6][@size=1][@align=1]) = 1
xpath: count(//repr-rust/*[4][self::padding][@offset=7][@size=1][@kind="tail"]) = 1
*/
