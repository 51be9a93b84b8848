/* Bit-fields are placed by bits from the start of the struct, not by bytes.  */

struct word { unsigned a : 3; unsigned b : 5; unsigned c : 8; unsigned d : 16; };

_Static_assert(sizeof(struct word) == 4, "");

/* check
xpath: count(//struct[@name="word"][@size=4][@align=4][@padding=0][not(@bit-padding)]) = 1
xpath: count(//*[@id]/field[1][@name="a"][@type="unsigned int"][@bit-offset=0][@bit-size=3]) = 1
xpath: count(//*[@id]/field[2][@name="b"][@bit-offset=3][@bit-size=5]) = 1
xpath: count(//*[@id]/field[3][@name="c"][@bit-offset=8][@bit-size=8]) = 1
xpath: count(//*[@id]/field[4][@name="d"][@bit-offset=16][@bit-size=16]) = 1
xpath: not(//*[@id]/field/@offset | //*[@id]/field/@size)
xpath: not(//*[@id]/padding)
*/
