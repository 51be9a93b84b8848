// An enum of 128 bits: with a value that the report has no place for it is the integer, since the
// values that are left are not all; without one its niche has numbers of up to 39 digits.

enum beyond { FIRST = 0xffffffffffffffff, SECOND };
enum within { MINUS = -1, LARGE = 0xffffffffffffffff };
enum small : __int128 { ONE = 1, TWO = 2 };

/* check
target: x86_64-*
xpath: count(//enum[@name="beyond"]/enumerator) = 1
xpath: count(//enum[@name="beyond"]/rust[repr-c/@exact="yes"]/repr-rust[@size=16][not(*)]) = 1
xpath: count(//enum[@name="beyond"]/rust/idiom) = 0
xpath: count(//enum[@name="within"]/rust/repr-rust/variant) = 2
xpath: string-length(//enum[@name="within"]/rust/repr-rust/niche/@available) = 39
xpath: //enum[@name="small"]/rust/repr-rust/@size = 1
*/
