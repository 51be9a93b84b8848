/* Bit-fields of C++: of bool and enum, and one wider than its type, whose excess bits are padding
   (C++17 12.2.4p1).  */

enum class mode : unsigned char { OFF, ON };
struct flags { bool a : 1; mode m : 8; unsigned char wide : 12; };

static_assert(sizeof(flags) == 4, "");

/* check
target: x86_64-* aarch64-*
options: -w
xpath: count(//struct[@name="flags"][@size=4][@padding=1][@bit-padding=7]) = 1
xpath: count(//struct[@name="flags"]/field[@name="a"][@type="bool"][@bit-offset=0][@bit-size=1]) = 1
xpath: count(//struct[@name="flags"]/field[@name="m"][@type="mode"][@bit-offset=8][@bit-size=8]) = 1
xpath: count(//struct[@name="flags"]/field[@name="wide"][@bit-offset=16][@bit-size=8]) = 1
*/
