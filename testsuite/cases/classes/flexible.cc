/* GNU C++ takes flexible arrays too.  */

struct text { int length; char data[]; };

static_assert(sizeof(text) == 4, "");

/* check
xpath: //struct[@name="text"][@size=4][@flexible="yes"]
xpath: //field[@name="data"][@offset=4][@size=0][@flexible="yes"]
*/
