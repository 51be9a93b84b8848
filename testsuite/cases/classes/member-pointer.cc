/* A pointer to a data member is one word, one to a member function two.  */

struct target { int i; int f(char); };
struct holder { int target::*data; int (target::*function)(char); };

static_assert(sizeof(holder) == 3 * sizeof(void *), "");

/* check
xpath: //struct[@name="holder"]/@size = 3 * //machine/@pointer-size
xpath: count(//field[@name="data"][@offset=0][@size=//machine/@pointer-size]) = 1
xpath: //field[@name="function"][@offset=//machine/@pointer-size]/@size = 2 * //machine/@pointer-size
xpath: translate(//field[@name="data"]/@type, " ", "") = "inttarget::*"
xpath: translate(//field[@name="function"]/@type, " ", "") = "int(target::*)(char)"
xpath: //types/struct[1]/@name = "target"
*/
