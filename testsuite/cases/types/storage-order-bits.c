/* Bit-fields in the other order are counted from the first byte's most significant bit: the first
   declared is the first in memory.  */

struct __attribute__((scalar_storage_order("big-endian"))) wire { unsigned version : 4, length : 12, rest : 16; };

_Static_assert(sizeof(struct wire) == 4, "");

/* check
xpath: count(//field[@name="version"][@bit-offset=0][@bit-size=4]) = 1
xpath: count(//field[@name="length"][@bit-offset=4][@bit-size=12]) = 1
xpath: count(//field[@name="rest"][@bit-offset=16][@bit-size=16]) = 1
xpath: //struct/@padding = 0 and not(//struct/@bit-padding)
*/
