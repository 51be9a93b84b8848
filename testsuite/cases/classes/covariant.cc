// A covariant function has a thunk in the table of the base that returns another part: its table, and
// the class around it.

struct left { virtual void work(); int l; };
struct right { virtual right *copy(); char r; };
struct both : left, right { both *copy() override; char b; };
struct again : virtual both { again *copy() override; };

void left::work() {}
right *right::copy() { return this; }
both *both::copy() { return this; }
again *again::copy() { return this; }

/* check
target: x86_64-*
xpath: count(//struct[@name="both"]/base[@name="left"][@offset=0][@size=12]) = 1
xpath: count(//struct[@name="both"]/base[@name="right"][@offset=16][@size=9]) = 1
xpath: count(//struct[@name="both"]/field[@name="b"][@offset=25]) = 1
xpath: count(//variable[@symbol="_ZTV4both"]/code-pointer[@symbol="_ZN4both4copyEv"]) = 1
xpath: count(//variable[@symbol="_ZTV4both"]/code-pointer[@symbol="_ZTchn16_h16_N4both4copyEv"]) = 1
xpath: count(//struct[@name="again"][@size=40]/base[@name="both"][@offset=8][@size=26][@virtual="yes"]) = 1
*/
