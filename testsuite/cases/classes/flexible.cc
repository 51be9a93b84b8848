/* GNU C++ takes flexible arrays too.  */

struct text { int length; char data[]; };

static_assert(sizeof(text) == 4, "");

/* check
xpath: count(//struct[@name="text"][@size=4][@flexible="yes"]) = 1
xpath: count(//field[@name="data"][@offset=4][@size=0][@flexible="yes"]) = 1
*/
