/* A pointer to a data member is one word, one to a member function two.  That GCC makes a struct of
   the latter, and tells of its typedefs, is nothing of the source's.  */

struct target { int i; int f(char); };
struct holder { int target::*data; int (target::*function)(char); };

typedef int (target::*function_pointer)(char);
using constant_pointer = int (target::*)(char) const;
template <typename F> struct box { F held; };
box<constant_pointer> boxed;
function_pointer given;

static_assert(sizeof(holder) == 3 * sizeof(void *), "");

/* check
xpath: //struct[@name="holder"]/@size = 3 * //machine/@pointer-size
xpath: count(//field[@name="data"][@offset=0][@size=//machine/@pointer-size]) = 1
xpath: //field[@name="function"][@offset=//machine/@pointer-size]/@size = 2 * //machine/@pointer-size
xpath: translate(//field[@name="data"]/@type, " ", "") = "inttarget::*"
xpath: translate(//field[@name="function"]/@type, " ", "") = "int(target::*)(char)"
xpath: //types/struct[1]/@name = "target"
xpath: count(//types/*) = 3
xpath: count(//struct[starts-with(@name, "box<")]/field[@name="held"][not(@type-id)]) = 1
xpath: count(//variable[@name="given"][@type="function_pointer"][not(@type-id)]) = 1
*/
