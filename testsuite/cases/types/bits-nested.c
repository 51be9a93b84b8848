/* A bit-field's offset counts from the start of its own struct, also in an array of them.  */

struct inner { unsigned a : 7, b : 9; };
struct outer { int i; struct inner many[2]; };

/* check
xpath: //struct[@name="inner"]/field[@name="b"]/@bit-offset = 7
xpath: count(//struct[@name="outer"]/field[@name="many"][@offset=4][@size=8]) = 1
xpath: not(//struct[@name="outer"]/field/@bit-offset)
*/
