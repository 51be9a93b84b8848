/* Two structs with the same members are two types; ids tell them apart.  */

struct left { int x; };
struct right { int x; };
struct holder { struct left l; struct right r; };

/* check
xpath: //field[@name="l"]/@type-id = //struct[@name="left"]/@id
xpath: //field[@name="r"]/@type-id = //struct[@name="right"]/@id
xpath: //struct[@name="left"]/@id != //struct[@name="right"]/@id
*/
