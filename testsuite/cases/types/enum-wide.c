/* GNU C widens an enum whose values do not fit an int; all 64 bits of a value are kept.  */

enum large { MOST = 0xFFFFFFFFFFFFFFFFull, LEAST = 0 };
enum signed_large { LOWEST = -9223372036854775807ll - 1, HIGHEST = 9223372036854775807ll };

_Static_assert(sizeof(enum large) == 8 && sizeof(enum signed_large) == 8, "");

/* check
target: x86_64-*
xpath: count(//enum[@name="large"][@size=8][@underlying="long unsigned int"]) = 1
xpath: string(//enumerator[@name="MOST"]/@value) = "18446744073709551615"
xpath: count(//enum[@name="signed_large"][@size=8][@underlying="long int"]) = 1
xpath: string(//enumerator[@name="LOWEST"]/@value) = "-9223372036854775808"
xpath: string(//enumerator[@name="HIGHEST"]/@value) = "9223372036854775807"
*/
