/* Rust has no bases, no virtual tables, and no empty types of one byte.  */

struct empty {};
struct base { virtual ~base(); int n; };
struct derived : base { int m; int &r; };
struct owner { owner(const owner &); int n; };

/* check
xpath: //struct[@name="empty"]//repr-c[@exact="yes"][@size=1] and //struct[@name="empty"]//repr-rust[@size=0]
xpath: contains(//struct[@name="base"]//repr-c/@reason, "virtual table")
xpath: contains(//struct[@name="derived"]//repr-c/@reason, "base")
xpath: boolean(//struct[@name="derived"]//field[@name="r"][@type="NonNull<i32>"])
xpath: not(//struct[@name="owner"]/rust/@copy) and //struct[@name="owner"]/rust[@send][@sync]
*/
