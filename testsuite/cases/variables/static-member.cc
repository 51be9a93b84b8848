/* Static members, namespaces' variables and constants, with the names that the source gives.  */

struct box { static int count; static const int limit = 3; };
int box::count = 1;
namespace a { namespace { int hidden = 2; } int shown = 3; }
constexpr int folded = 4;
int use() { return a::hidden++ + box::limit + folded; }

/* check
options: -O2
xpath: count(//variable[@name="box::count"][@symbol="_ZN3box5countE"][@section=".data"]) = 1
xpath: count(//variable[@name="a::shown"][@symbol="_ZN1a5shownE"][not(@local)]) = 1
xpath: count(//variable[contains(@name, "hidden")][@local="yes"]) = 1
xpath: count(//variable) = 3
*/
