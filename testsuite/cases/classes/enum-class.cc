/* Scoped enums and enums of a fixed type.  */

enum class color { RED, GREEN = 5 };
enum class narrow : unsigned char { LOW, HIGH = 255 };
enum fixed : long long { LARGE = 1ll << 40, BELOW = -1 };

static_assert(sizeof(color) == 4 && sizeof(narrow) == 1 && sizeof(fixed) == 8, "");

/* check
xpath: //enum[@name="color"][@size=4][@underlying="int"]/enumerator[@name="GREEN"]/@value = 5
xpath: count(//enum[@name="narrow"][@size=1][@underlying="unsigned char"]) = 1
xpath: //enum[@name="narrow"]/enumerator[@name="HIGH"]/@value = 255
xpath: count(//enum[@name="fixed"][@size=8][@underlying="long long int"]) = 1
xpath: //enumerator[@name="LARGE"]/@value = 1099511627776
xpath: //enumerator[@name="BELOW"]/@value = -1
*/
