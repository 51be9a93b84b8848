/* One negative value makes it a signed int.  */

enum level { LOW = -2147483647 - 1, MINUS = -1, ZERO, HIGH = 2147483647 };

_Static_assert((enum level)-1 < 0, "");

/* check
options: -fno-short-enums
xpath: count(//enum[@name="level"][@size=4][@underlying="int"]) = 1
xpath: //enumerator[@name="LOW"]/@value = "-2147483648"
xpath: //enumerator[@name="MINUS"]/@value = "-1"
xpath: //enumerator[@name="ZERO"]/@value = "0"
xpath: //enumerator[@name="HIGH"]/@value = "2147483647"
*/
