/* A packed union loses its tail.  */

union __attribute__((packed)) tight { int i; char c[5]; };

_Static_assert(sizeof(union tight) == 5 && _Alignof(union tight) == 1, "");

/* check
xpath: count(//union[@name="tight"][@size=5][@align=1][@padding=0][@packed="yes"]) = 1
xpath: not(//*[@id]/padding)
*/
