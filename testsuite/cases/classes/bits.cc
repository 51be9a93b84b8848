/* Bit-fields of C++: of bool and enum, and wider than their type, whose excess is padding.  */

enum class mode : unsigned char { OFF, ON };
struct flags { bool a : 1; mode m : 8; unsigned char wide : 12; };

/* check
target: x86_64-* aarch64-*
options: -w
xpath: count(//struct[@name="flags"]/field[@name="a"][@type="bool"][@bit-offset=0][@bit-size=1]) = 1
xpath: count(//struct[@name="flags"]/field[@name="m"][@type="mode"][@bit-offset=8][@bit-size=8]) = 1
xpath: count(//struct[@name="flags"]/field[@name="wide"][@bit-offset=16]) = 1
*/
