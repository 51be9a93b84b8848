/* A bit-field of enum type leads to the enum.  */

enum mode { OFF, ON, AUTO };
struct state { enum mode m : 2; unsigned rest : 30; };

_Static_assert(sizeof(struct state) == 4, "");

/* check
options: -fno-short-enums
xpath: count(//field[@name="m"][@type="enum mode"][@bit-offset=0][@bit-size=2]) = 1
xpath: //field[@name="m"]/@type-id = //enum[@name="mode"]/@id
*/
