/* A variable of a type in the report, or an array of one, points to it.  */

struct item { char c; int i; };
enum kind { K };
struct item one = { 'a', 1 };
struct item many[3] = { { 'a', 1 } };
const struct item constant[2] = { { 'a', 1 } };
struct item *pointer = &one;
enum kind kind = K + 1;
char text[5] = "abc";

/* check
options: -fno-short-enums -fno-pic
xpath: count(//variable) = 6
xpath: count(//variable[@type-id = //struct/@id]) = 3
xpath: count(//variable[@name="one"][@type="struct item"][@size=8]/@type-id) = 1
xpath: count(//variable[@name="many"][@size=24]/@type-id) = 1
xpath: count(//variable[@name="constant"][@size=16]/@type-id) = 1
xpath: not(//variable[@name="pointer"]/@type-id)
xpath: translate(//variable[@name="pointer"]/@type, " ", "") = "structitem*"
xpath: //variable[@name="kind"]/@type-id = //enum/@id
xpath: translate(//variable[@name="text"]/@type, " ", "") = "char[5]"
*/
