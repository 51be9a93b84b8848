/* A size of 2^61 bytes is kept to the byte; positions that no count of bits could hold are not.  */

struct huge { char c[2305843009213693952ull]; int after; };

_Static_assert(sizeof(struct huge) == 2305843009213693952ull + 4, "");

/* check
no-witness: the report leaves out positions from 2^60 bytes on, and those of DWARF wrap around
target: x86_64-* aarch64-*
xpath: string(//struct/@size) = "2305843009213693956"
xpath: //struct/@align = 4
xpath: not(//field[@name="after"]/@offset != 2305843009213693952)
*/
