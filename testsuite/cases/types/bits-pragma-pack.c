/* #pragma pack (1) lets bit-fields straddle just as the attribute does.  */

#pragma pack(push, 1)
struct tight { unsigned a : 5; unsigned b : 30; };
#pragma pack(pop)
struct loose { unsigned a : 5; unsigned b : 30; };

_Static_assert(sizeof(struct tight) == 5 && _Alignof(struct tight) == 1, "");
_Static_assert(sizeof(struct loose) == 8, "");

/* check
xpath: count(//struct[@name="tight"][@size=5][@align=1][@padding=0][@bit-padding=5]) = 1
xpath: //struct[@name="tight"]/field[@name="b"]/@bit-offset = 5
xpath: //struct[@name="loose"]/field[@name="b"]/@bit-offset = 32
*/
