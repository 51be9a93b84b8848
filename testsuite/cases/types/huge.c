/* A size of 2^61 bytes is kept to the byte; positions that no count of bits could hold are not.  */

struct huge { char c[2305843009213693952ull]; int after; };

struct least { char c[1152921504606846976ull]; char after; };

struct below { char c[1152921504606846974ull]; char after; };

_Static_assert(sizeof(struct huge) == 2305843009213693952ull + 4, "");

/* check
target: x86_64-* aarch64-*
xpath: string(//struct[@name="huge"]/@size) = "2305843009213693956"
xpath: //struct[@name="huge"]/@align = 4
xpath: not(//struct[@name="huge" or @name="least"]/field[@name="after"]/@offset)
xpath: string(//struct[@name="below"]/field[@name="after"]/@offset) = "1152921504606846974"
*/
