/* A reference member takes a pointer's place.  */

struct holder { char c; int &lvalue; const long &constant; int &&rvalue; };

static_assert(sizeof(holder) == 4 * sizeof(void *), "");

/* check
xpath: count(//field[@name="lvalue"][@offset=//machine/@pointer-size][@size=//machine/@pointer-size]) = 1
xpath: translate(//field[@name="lvalue"]/@type, " ", "") = "int&"
xpath: translate(//field[@name="constant"]/@type, " ", "") = "constlongint&"
xpath: translate(//field[@name="rvalue"]/@type, " ", "") = "int&&"
*/
