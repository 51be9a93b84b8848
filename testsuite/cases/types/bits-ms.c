/* Microsoft's rule: a bit-field of a type of another size begins a unit of its own.  */

struct __attribute__((ms_struct)) mixed { char a : 4; int b : 4; };

_Static_assert(sizeof(struct mixed) == 8, "");

/* check
target: x86_64-*
xpath: count(//struct[@size=8][@padding=6][@bit-padding=8]) = 1
xpath: //field[@name="b"]/@bit-offset = 32
*/
