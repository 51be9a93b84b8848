/* Bit-fields in a union all begin at bit 0; what is behind the longest is its tail: seven bits of
   a byte and one byte.  */

union flags { unsigned a : 3; unsigned b : 17; };

_Static_assert(sizeof(union flags) == 4, "");

/* check
options: -mlittle-endian
target: aarch64-* arm-*
xpath: //union[@size=4][@padding=1][@bit-padding=7]
*/
