/* A type in an anonymous namespace.  */

namespace {
struct hidden { char c; int i; };
}
struct holder { hidden h; };

static_assert(sizeof(holder) == 8, "");

/* check
options: -w
xpath: count(//types/*) = 2
xpath: count(//struct[@name!="holder"][@size=8][contains(@name, "::hidden")]) = 1
xpath: //field[@name="h"]/@type-id = //struct[contains(@name, "hidden")]/@id
xpath: not(//struct/@local)
*/
