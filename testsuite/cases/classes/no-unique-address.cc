/* [[no_unique_address]] lets an empty member take nothing, and a member that is no POD lend its
   tail.  */

struct empty {};
struct tail { tail(); int i; char c; };
struct holder { [[no_unique_address]] empty e; int i; };
struct lender { [[no_unique_address]] tail t; char d; };

static_assert(sizeof(holder) == 4 && sizeof(tail) == 8 && sizeof(lender) == 8, "");

/* check
target: x86_64-* aarch64-*
options: -std=c++20
xpath: count(//struct[@name="holder"][@size=4][@padding=0]) = 1
xpath: count(//struct[@name="holder"]/field[@name="e"][@offset=0][@size=0][@align=1]) = 1
xpath: //struct[@name="holder"]/field[@name="i"]/@offset = 0
xpath: count(//struct[@name="lender"]/field[@name="t"][@offset=0]) = 1
xpath: //struct[@name="lender"]/field[@name="d"]/@offset = 5
xpath: count(//struct[@name="lender"][@size=8][@padding=2]) = 1
*/
