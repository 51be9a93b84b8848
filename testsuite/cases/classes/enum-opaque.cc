/* An enum of a fixed type is complete before its values are told; they are told when they come.  */

enum class later : short;
struct holder { later l; };
enum class later : short { NOW = 1 };
enum never : int;

static_assert(sizeof(holder) == 2, "");

/* check
no-witness: DWARF has the place where it is first declared, the report where it is defined
xpath: count(//enum[@name="later"]) = 1
xpath: //enum[@name="later"][@size=2]/enumerator[@name="NOW"]/@value = 1
xpath: //field[@name="l"]/@type-id = //enum[@name="later"]/@id
*/
