/* A struct that C could have written is a struct; one declared as class is class="yes".  */

struct plain { char c; int i; };
class declared { char c; int i; };

static_assert(sizeof(declared) == 8, "");

/* check
xpath: count(//types/*) = 2
xpath: count(//struct[@name="plain"][@size=8][@padding=3][not(@class)]) = 1
xpath: count(//struct[@name="declared"][@class="yes"][@size=8][@padding=3]) = 1
xpath: starts-with(//unit/@language, "GNU C++")
xpath: count(//struct[@name="declared"]/field[@name="i"][@offset=4]) = 1
*/
