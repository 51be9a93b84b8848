/* A struct whose members leave no gap: padding is said to be 0, and no padding is listed.  */

struct full { int a; short b; char c, d; };

_Static_assert(sizeof(struct full) == 8, "");

/* check
xpath: //struct[@name="full"]/@padding = 0
xpath: not(//struct[@name="full"]/padding)
xpath: not(//struct[@name="full"]/@bit-padding)
xpath: count(//struct[@name="full"]/field) = 4
xpath: sum(//struct[@name="full"]/field/@size) = 8
*/
