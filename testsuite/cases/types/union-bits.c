/* Bit-fields in a union all begin at bit 0; what is behind the longest is its tail: seven bits of
   a byte and one byte.  */

union flags { unsigned a : 3; unsigned b : 17; };

_Static_assert(sizeof(union flags) == 4, "");

/* check
target: x86_64-* aarch64-* arm-*
xpath: count(//union[@name="flags"][@size=4][@padding=1][@bit-padding=7]) = 1
xpath: count(//union/field[@bit-offset=0]) = 2
xpath: //field[@name="b"]/@bit-size = 17
xpath: count(//padding) = 2
xpath: count(//padding[1][@bit-offset=17][@bit-size=7][@kind="tail"]) = 1
xpath: count(//padding[2][@offset=3][@size=1][@kind="tail"]) = 1
*/
