/* Without negative values an enum is stored as unsigned int.  */

enum color { RED, GREEN = 7, BLUE };

_Static_assert(sizeof(enum color) == 4 && (enum color)-1 > 0, "");

/* check
options: -fno-short-enums
xpath: count(//types/*) = 1
xpath: count(//enum[@name="color"][@size=4][@align=4][@underlying="unsigned int"]) = 1
xpath: count(//enum[@line=3][@column=6]) = 1
xpath: count(//enumerator) = 3
xpath: //enumerator[1][@name="RED"]/@value = "0"
xpath: //enumerator[2][@name="GREEN"]/@value = "7"
xpath: //enumerator[3][@name="BLUE"]/@value = "8"
xpath: not(//enum/@packed)
*/
